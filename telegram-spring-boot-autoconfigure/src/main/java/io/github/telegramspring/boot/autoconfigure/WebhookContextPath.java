package io.github.telegramspring.boot.autoconfigure;

/**
 * What comes before the path of the endpoint.
 *
 * @param value the context path, empty if there is none
 */
record WebhookContextPath(String value) {

}
