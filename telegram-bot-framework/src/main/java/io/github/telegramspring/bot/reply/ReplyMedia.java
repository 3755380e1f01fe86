package io.github.telegramspring.bot.reply;

import java.util.List;
import java.util.Objects;

import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.SendAnimation;
import io.github.telegramspring.api.method.SendAudio;
import io.github.telegramspring.api.method.SendDocument;
import io.github.telegramspring.api.method.SendPhoto;
import io.github.telegramspring.api.method.SendVideo;
import io.github.telegramspring.api.method.SendVoice;
import io.github.telegramspring.api.model.ChatId;
import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.text.FormattedText;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of files that a {@link Reply} can be sent with. Each has a method of its own
 * in the Bot API, and what they have in common is not said by their types.
 */
enum ReplyMedia {

	PHOTO {

		@Override
		BotMethod<?> send(ChatId chatId, InputFile file, ReplySettings settings, ReplyPlace place) {
			return SendPhoto.of(chatId, file)
				.caption(caption(settings))
				.captionEntities(entities(settings))
				.businessConnectionId(place.businessConnectionId())
				.messageThreadId(place.threadId())
				.directMessagesTopicId(place.directMessagesTopicId())
				.disableNotification(ReplySettings.wish(settings.silent))
				.protectContent(ReplySettings.wish(settings.protectedContent))
				.replyParameters(settings.quote(place))
				.replyMarkup(settings.keyboard);
		}

	},

	VIDEO {

		@Override
		BotMethod<?> send(ChatId chatId, InputFile file, ReplySettings settings, ReplyPlace place) {
			return SendVideo.of(chatId, file)
				.caption(caption(settings))
				.captionEntities(entities(settings))
				.businessConnectionId(place.businessConnectionId())
				.messageThreadId(place.threadId())
				.directMessagesTopicId(place.directMessagesTopicId())
				.disableNotification(ReplySettings.wish(settings.silent))
				.protectContent(ReplySettings.wish(settings.protectedContent))
				.replyParameters(settings.quote(place))
				.replyMarkup(settings.keyboard);
		}

	},

	ANIMATION {

		@Override
		BotMethod<?> send(ChatId chatId, InputFile file, ReplySettings settings, ReplyPlace place) {
			return SendAnimation.of(chatId, file)
				.caption(caption(settings))
				.captionEntities(entities(settings))
				.businessConnectionId(place.businessConnectionId())
				.messageThreadId(place.threadId())
				.directMessagesTopicId(place.directMessagesTopicId())
				.disableNotification(ReplySettings.wish(settings.silent))
				.protectContent(ReplySettings.wish(settings.protectedContent))
				.replyParameters(settings.quote(place))
				.replyMarkup(settings.keyboard);
		}

	},

	AUDIO {

		@Override
		BotMethod<?> send(ChatId chatId, InputFile file, ReplySettings settings, ReplyPlace place) {
			return SendAudio.of(chatId, file)
				.caption(caption(settings))
				.captionEntities(entities(settings))
				.businessConnectionId(place.businessConnectionId())
				.messageThreadId(place.threadId())
				.directMessagesTopicId(place.directMessagesTopicId())
				.disableNotification(ReplySettings.wish(settings.silent))
				.protectContent(ReplySettings.wish(settings.protectedContent))
				.replyParameters(settings.quote(place))
				.replyMarkup(settings.keyboard);
		}

	},

	VOICE {

		@Override
		BotMethod<?> send(ChatId chatId, InputFile file, ReplySettings settings, ReplyPlace place) {
			return SendVoice.of(chatId, file)
				.caption(caption(settings))
				.captionEntities(entities(settings))
				.businessConnectionId(place.businessConnectionId())
				.messageThreadId(place.threadId())
				.directMessagesTopicId(place.directMessagesTopicId())
				.disableNotification(ReplySettings.wish(settings.silent))
				.protectContent(ReplySettings.wish(settings.protectedContent))
				.replyParameters(settings.quote(place))
				.replyMarkup(settings.keyboard);
		}

	},

	DOCUMENT {

		@Override
		BotMethod<?> send(ChatId chatId, InputFile file, ReplySettings settings, ReplyPlace place) {
			return SendDocument.of(chatId, file)
				.caption(caption(settings))
				.captionEntities(entities(settings))
				.businessConnectionId(place.businessConnectionId())
				.messageThreadId(place.threadId())
				.directMessagesTopicId(place.directMessagesTopicId())
				.disableNotification(ReplySettings.wish(settings.silent))
				.protectContent(ReplySettings.wish(settings.protectedContent))
				.replyParameters(settings.quote(place))
				.replyMarkup(settings.keyboard);
		}

	};

	abstract BotMethod<?> send(ChatId chatId, InputFile file, ReplySettings settings, ReplyPlace place);

	BotMethod<?> send(ReplySettings settings, ReplyPlace place) {
		InputFile file = Objects.requireNonNull(settings.file, "A reply with media has a file");
		return send(place.chatId(), file, settings, place);
	}

	static @Nullable String caption(ReplySettings settings) {
		FormattedText text = settings.text;
		return (text != null) ? text.text() : null;
	}

	static @Nullable List<MessageEntity> entities(ReplySettings settings) {
		FormattedText text = settings.text;
		return (text != null && !text.entities().isEmpty()) ? text.entities() : null;
	}

}
