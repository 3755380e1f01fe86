package io.github.telegramspring.api.model;

import io.github.telegramspring.api.text.FormattedText;

/**
 * The content of a message with a file that is no part of an album.
 *
 * <pre class="code">
 * if (message.content() instanceof MediaContent media &amp;&amp; media.media() instanceof Voice voice) {
 *     transcribe(voice);
 * }
 * </pre>
 *
 * @param media the file, of a photo the largest size
 * @param caption the text below or above it, empty if there is none
 */
public record MediaContent(MessageMedia media, FormattedText caption) implements MessageContent {
}
