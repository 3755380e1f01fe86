package io.github.telegramspring.api.media;

import java.util.List;

import io.github.telegramspring.api.limit.TextLimit;
import io.github.telegramspring.api.model.InputMediaAudio;
import io.github.telegramspring.api.model.InputMediaDocument;
import io.github.telegramspring.api.model.InputMediaGroupItem;
import io.github.telegramspring.api.model.InputMediaLivePhoto;
import io.github.telegramspring.api.model.InputMediaPhoto;
import io.github.telegramspring.api.model.InputMediaVideo;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.ParseMode;
import org.jspecify.annotations.Nullable;

/**
 * Sets and finds the caption on items of an album, whatever their kind.
 *
 * @param text the caption
 * @param parseMode how the caption is formatted
 * @param entities the formatting
 */
record AlbumCaption(String text, @Nullable ParseMode parseMode, @Nullable List<MessageEntity> entities) {

	private static final TextLimit LIMIT = TextLimit.characters("A caption", 0, 1024)
		.advice("send the rest as a message of its own");

	// Only entities say that the text is free of markup, which does not count.
	static AlbumCaption of(String text, @Nullable ParseMode parseMode, @Nullable List<MessageEntity> entities) {
		return new AlbumCaption((entities != null) ? LIMIT.check(text) : text, parseMode, entities);
	}

	InputMediaGroupItem on(InputMediaGroupItem item) {
		if (item instanceof InputMediaPhoto photo) {
			return photo.caption(this.text).parseMode(this.parseMode).captionEntities(this.entities);
		}
		if (item instanceof InputMediaVideo video) {
			return video.caption(this.text).parseMode(this.parseMode).captionEntities(this.entities);
		}
		if (item instanceof InputMediaLivePhoto photo) {
			return photo.caption(this.text).parseMode(this.parseMode).captionEntities(this.entities);
		}
		if (item instanceof InputMediaDocument document) {
			return document.caption(this.text).parseMode(this.parseMode).captionEntities(this.entities);
		}
		if (item instanceof InputMediaAudio audio) {
			return audio.caption(this.text).parseMode(this.parseMode).captionEntities(this.entities);
		}
		throw new IllegalArgumentException("An item of an unknown kind cannot carry a caption: " + item);
	}

	static boolean isOn(InputMediaGroupItem item) {
		return find(item) != null;
	}

	private static @Nullable String find(InputMediaGroupItem item) {
		if (item instanceof InputMediaPhoto photo) {
			return photo.caption();
		}
		if (item instanceof InputMediaVideo video) {
			return video.caption();
		}
		if (item instanceof InputMediaLivePhoto photo) {
			return photo.caption();
		}
		if (item instanceof InputMediaDocument document) {
			return document.caption();
		}
		return (item instanceof InputMediaAudio audio) ? audio.caption() : null;
	}

	// Telegram compares the value of all photos and videos, also of those without one.
	static @Nullable Boolean isAbove(InputMediaGroupItem item) {
		if (item instanceof InputMediaPhoto photo) {
			return Boolean.TRUE.equals(photo.showCaptionAboveMedia());
		}
		if (item instanceof InputMediaVideo video) {
			return Boolean.TRUE.equals(video.showCaptionAboveMedia());
		}
		if (item instanceof InputMediaLivePhoto photo) {
			return Boolean.TRUE.equals(photo.showCaptionAboveMedia());
		}
		return null;
	}

}
