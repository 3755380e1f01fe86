package io.github.telegramspring.api.model;

import io.github.telegramspring.api.text.FormattedText;

/**
 * The content of one of the messages that make up an album. They arrive one by one, and
 * nothing tells which is the last.
 *
 * <pre class="code">
 * if (message.content() instanceof AlbumItem item) {
 *     albums.collect(item.mediaGroupId(), item.media());
 * }
 * </pre>
 *
 * @param mediaGroupId the identifier that all messages of the album share
 * @param media the file, of a photo the largest size
 * @param caption the text below or above it, empty if there is none; an album usually has
 * it in its first message
 */
public record AlbumItem(String mediaGroupId, MessageMedia media, FormattedText caption) implements MessageContent {
}
