package io.github.telegramspring.bot;

import java.nio.file.Path;
import java.time.Duration;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.error.TooManyRequestsException;
import io.github.telegramspring.api.keyboard.InlineButtons;
import io.github.telegramspring.api.keyboard.InlineKeyboard;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.model.ChatMemberUpdated;
import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.api.model.MediaContent;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageContent;
import io.github.telegramspring.api.model.PhotoSize;
import io.github.telegramspring.api.model.TextContent;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.api.model.Voice;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.api.text.Text;
import io.github.telegramspring.bot.annotation.Argument;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.UpdateMapping;

/**
 * The snippets of {@code docs/coming-from.md}, so that they compile.
 */
@SuppressWarnings("ClassCanBeStatic") // as it is on the page
abstract class ComingFromSnippets {

	@BotCommand("add")
	String add(@Argument int first, @Argument int second) {
		return String.valueOf(first + second);
	}

	void buttons(TelegramBot bot, long chatId) {
		InlineKeyboardMarkup keyboard = InlineKeyboard.row(InlineButtons.callback("Yes", "yes"),
				InlineButtons.callback("No", "no"));
		bot.sendMessage(chatId, "Sure?", (message) -> message.replyMarkup(keyboard));
	}

	void photo(TelegramBot bot, long chatId) {
		bot.sendPhoto(chatId, InputFile.of(Path.of("cat.jpg")), (photo) -> photo.caption("Felix"));
	}

	void formatting(TelegramBot bot, long chatId, String name) {
		FormattedText text = Text.of("Hello ", Text.bold(name));
		bot.execute(SendMessage.of(chatId, text.text()).entities(text.entities()));
	}

	void content(Message message) {
		MessageContent content = message.content();
		if (content instanceof MediaContent media && media.media() instanceof PhotoSize photo) {
			store(photo.fileId());
		}
		else if (content instanceof MediaContent media && media.media() instanceof Voice voice) {
			transcribe(voice.fileId());
		}
		else if (content instanceof TextContent text) {
			answer(text.text().html());
		}
	}

	@UpdateMapping(types = UpdateType.CHAT_MEMBER)
	void track(ChatMemberUpdated change) {
		if (change.joined()) {
			welcome(change.user());
		}
	}

	void waiting(TelegramBot bot, long chatId) {
		try {
			bot.sendMessage(chatId, "Hello");
		}
		catch (TooManyRequestsException ex) {
			waitFor(ex.retryAfter());
		}
	}

	abstract void store(String fileId);

	abstract void transcribe(String fileId);

	abstract void answer(String html);

	abstract void welcome(User user);

	abstract void waitFor(Duration time);

	@BotController
	class Greetings {

		@BotCommand("start")
		String start(User user) {
			return "Hello " + user.firstName();
		}

	}

}
