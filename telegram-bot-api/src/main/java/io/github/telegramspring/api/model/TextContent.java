package io.github.telegramspring.api.model;

import io.github.telegramspring.api.text.FormattedText;

/**
 * The content of a message of nothing but text.
 *
 * <pre class="code">
 * if (message.content() instanceof TextContent text) {
 *     translate(text.text());
 * }
 * </pre>
 *
 * @param text the text with its formatting
 */
public record TextContent(FormattedText text) implements MessageContent {
}
