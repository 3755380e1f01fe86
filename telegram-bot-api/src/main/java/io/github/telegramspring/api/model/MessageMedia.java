package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;

/**
 * What a message with media carries: a file, or paid media of which there may be several.
 *
 * <pre class="code">
 * if (message.media() instanceof Video video) {
 *     bot.download(video).to(target);
 * }
 * </pre>
 *
 * @see MessageView#media()
 */
public sealed interface MessageMedia extends JsonWritable permits MediaFile, PaidMediaInfo {

}
