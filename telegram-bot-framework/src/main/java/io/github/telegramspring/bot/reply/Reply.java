package io.github.telegramspring.bot.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import io.github.telegramspring.api.method.AnswerCallbackQuery;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.api.model.ReplyMarkup;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.api.text.TextFormat;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * What a handler answers: a text with its formatting, a file, a keyboard. It is sent to
 * the chat and topic of the update when a handler returns it.
 *
 * <pre class="code">
 * return Reply.html("&lt;b&gt;Sunny&lt;/b&gt;").keyboard(InlineKeyboard.row(tomorrow));
 * return Reply.photo(InputFile.of(path)).text("Our zoo").quoting();
 * return Reply.of("Done").editing().toast("Saved");
 * </pre>
 *
 * Instances are immutable.
 */
public final class Reply {

	private final ReplySettings settings;

	private Reply(ReplySettings settings) {
		this.settings = settings;
	}

	/**
	 * Answers with a text as it is.
	 * @param text the text, of 1-4096 characters
	 * @return the reply
	 */
	public static Reply of(String text) {
		return of(FormattedText.of(text));
	}

	/**
	 * Answers with a formatted text.
	 * @param text the text, of 1-4096 characters
	 * @return the reply
	 */
	public static Reply of(FormattedText text) {
		return new Reply(new ReplySettings()).text(text);
	}

	/**
	 * Answers with a text that is formatted in HTML.
	 * @param html the text
	 * @return the reply
	 * @throws io.github.telegramspring.api.text.TextFormatException if Telegram would not
	 * read it
	 */
	public static Reply html(String html) {
		return of(TextFormat.HTML.parse(html));
	}

	/**
	 * Answers with a text that is formatted in MarkdownV2.
	 * @param markdown the text
	 * @return the reply
	 * @throws io.github.telegramspring.api.text.TextFormatException if Telegram would not
	 * read it
	 */
	public static Reply markdown(String markdown) {
		return of(TextFormat.MARKDOWN_V2.parse(markdown));
	}

	/**
	 * Answers with a photo.
	 * @param file the photo
	 * @return the reply
	 */
	public static Reply photo(InputFile file) {
		return media(ReplyMedia.PHOTO, file);
	}

	/**
	 * Answers with a video.
	 * @param file the video
	 * @return the reply
	 */
	public static Reply video(InputFile file) {
		return media(ReplyMedia.VIDEO, file);
	}

	/**
	 * Answers with an animation.
	 * @param file the animation
	 * @return the reply
	 */
	public static Reply animation(InputFile file) {
		return media(ReplyMedia.ANIMATION, file);
	}

	/**
	 * Answers with music.
	 * @param file the audio file
	 * @return the reply
	 */
	public static Reply audio(InputFile file) {
		return media(ReplyMedia.AUDIO, file);
	}

	/**
	 * Answers with a voice message.
	 * @param file the audio file
	 * @return the reply
	 */
	public static Reply voice(InputFile file) {
		return media(ReplyMedia.VOICE, file);
	}

	/**
	 * Answers with a file of any kind.
	 * @param file the file
	 * @return the reply
	 */
	public static Reply document(InputFile file) {
		return media(ReplyMedia.DOCUMENT, file);
	}

	private static Reply media(ReplyMedia media, InputFile file) {
		return new Reply(new ReplySettings()).with((settings) -> {
			settings.media = media;
			settings.file = file;
		});
	}

	/**
	 * Answers a tap with a short text at the top of the screen, and nothing else.
	 * @param text the text, of up to 200 characters
	 * @return the reply
	 */
	public static Reply toastOnly(String text) {
		return new Reply(new ReplySettings()).toast(text);
	}

	/**
	 * Returns a copy with this text; with a file, it is the caption.
	 * @param text the text
	 * @return the copy
	 */
	public Reply text(String text) {
		return text(FormattedText.of(text));
	}

	/**
	 * Returns a copy with this text; with a file, it is the caption.
	 * @param text the text
	 * @return the copy
	 */
	public Reply text(FormattedText text) {
		return with((settings) -> settings.text = text);
	}

	/**
	 * Returns a copy with this keyboard.
	 * @param keyboard the keyboard
	 * @return the copy
	 */
	public Reply keyboard(@Nullable ReplyMarkup keyboard) {
		return with((settings) -> settings.keyboard = keyboard);
	}

	/**
	 * Returns a copy that is sent as a reply to the message of the update, or without, if
	 * that one was deleted.
	 * @return the copy
	 */
	public Reply quoting() {
		return with((settings) -> settings.quoting = true);
	}

	/**
	 * Returns a copy that makes no sound.
	 * @return the copy
	 */
	public Reply silently() {
		return with((settings) -> settings.silent = true);
	}

	/**
	 * Returns a copy that cannot be forwarded or saved.
	 * @return the copy
	 */
	public Reply protectedContent() {
		return with((settings) -> settings.protectedContent = true);
	}

	/**
	 * Returns a copy that changes the text and keyboard of the message whose button was
	 * tapped, instead of sending a message. If that one has media, it changes the
	 * caption.
	 * @return the copy
	 * @throws IllegalArgumentException if this reply has a file
	 */
	public Reply editing() {
		Assert.isTrue(this.settings.media == null,
				"A reply with a file is sent, it cannot edit; return an EditMessageMedia instead");
		return with((settings) -> settings.editing = true);
	}

	/**
	 * Returns a copy that also answers a tap with a short text at the top of the screen.
	 * @param text the text, of up to 200 characters
	 * @return the copy
	 */
	public Reply toast(String text) {
		return with((settings) -> {
			settings.notice = text;
			settings.alert = false;
		});
	}

	/**
	 * Returns a copy that also answers a tap with a text that has to be dismissed.
	 * @param text the text, of up to 200 characters
	 * @return the copy
	 */
	public Reply alert(String text) {
		return with((settings) -> {
			settings.notice = text;
			settings.alert = true;
		});
	}

	private Reply with(Consumer<ReplySettings> change) {
		ReplySettings changed = this.settings.copy();
		change.accept(changed);
		return new Reply(changed);
	}

	/**
	 * Makes the requests that give this reply to an update. A guest message is answered
	 * by {@code answerGuestQuery}, all else in its chat.
	 * @param context the update
	 * @return the requests in their order
	 * @throws IllegalStateException if the update has no chat to answer in, or nothing to
	 * edit
	 */
	public List<BotMethod<?>> methods(UpdateContext context) {
		String guestQueryId = GuestAnswer.queryId(context);
		if (guestQueryId != null) {
			return List.of(GuestAnswer.of(guestQueryId, this.settings));
		}
		List<BotMethod<?>> methods = new ArrayList<>();
		CallbackQuery query = context.update().callbackQuery();
		if (this.settings.notice != null && query != null) {
			methods.add(AnswerCallbackQuery.of(query.id()).text(this.settings.notice).showAlert(this.settings.alert));
		}
		if (this.settings.editing) {
			methods.add(ReplyEdit.of(this.settings, context));
		}
		else if (this.settings.media != null) {
			methods.add(this.settings.media.send(this.settings, ReplyPlace.of(context)));
		}
		else if (this.settings.text != null) {
			methods.add(ReplyText.send(this.settings, this.settings.text, ReplyPlace.of(context)));
		}
		return methods;
	}

}
