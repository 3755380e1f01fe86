package io.github.telegramspring.emulator.http;

/**
 * A request that came in.
 *
 * @param verb {@code GET} or {@code POST}
 * @param path the path, percent-decoded, where {@code +} is no space
 * @param headers the header lines
 * @param arguments what the query string and the body say
 */
public record ServerRequest(String verb, String path, Headers headers, Arguments arguments) {
}
