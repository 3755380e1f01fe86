package io.github.telegramspring.api.model;

/**
 * Content that came with a later version of the Bot API, or that the message does not
 * have.
 */
public record UnknownContent() implements MessageContent {
}
