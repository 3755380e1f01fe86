package io.github.telegramspring.api.model;

/**
 * Content that came with a later version of the Bot API, or that the message does not
 * have.
 *
 * <pre class="code">
 * if (message.content() instanceof UnknownContent) {
 *     logger.info("Is there a new version of the Bot API? " + message);
 * }
 * </pre>
 */
public record UnknownContent() implements MessageContent {
}
