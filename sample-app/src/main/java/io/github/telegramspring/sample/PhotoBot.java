package io.github.telegramspring.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.media.Album;
import io.github.telegramspring.api.method.SendMediaGroup;
import io.github.telegramspring.api.model.InputMediaPhoto;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.api.model.PhotoSize;
import io.github.telegramspring.api.model.PhotoSizes;
import io.github.telegramspring.bot.annotation.BotAlbum;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotMessage;

import org.springframework.context.support.MessageSourceAccessor;

/**
 * Looks at photos: a single one is downloaded, an album sent back in reverse order.
 */
@BotController
class PhotoBot {

	private final MessageSourceAccessor texts;

	PhotoBot(MessageSourceAccessor texts) {
		this.texts = texts;
	}

	@BotMessage(has = MessageContentType.PHOTO)
	String photo(List<PhotoSize> photo, TelegramBot bot) {
		byte[] content = bot.download(largest(photo)).toByteArray();
		return this.texts.getMessage("photo", new Object[] { content.length });
	}

	@BotAlbum(has = MessageContentType.PHOTO)
	SendMediaGroup album(List<Message> album) {
		List<InputMediaPhoto> photos = new ArrayList<>();
		for (Message message : album) {
			if (message.photo() != null) {
				photos.add(InputMediaPhoto.of(largest(message.photo()).inputFile()));
			}
		}
		Collections.reverse(photos);
		return Album.of(photos).caption(this.texts.getMessage("album")).answer(album.get(0));
	}

	private static PhotoSize largest(List<PhotoSize> photo) {
		return Objects.requireNonNull(PhotoSizes.largest(photo));
	}

}
