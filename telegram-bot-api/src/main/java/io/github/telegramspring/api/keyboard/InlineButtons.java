package io.github.telegramspring.api.keyboard;

import io.github.telegramspring.api.limit.TextLimit;
import io.github.telegramspring.api.model.CallbackGame;
import io.github.telegramspring.api.model.CopyTextButton;
import io.github.telegramspring.api.model.DisabledButton;
import io.github.telegramspring.api.model.InlineKeyboardButton;
import io.github.telegramspring.api.model.LoginUrl;
import io.github.telegramspring.api.model.SwitchInlineQueryChosenChat;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.api.model.WebAppInfo;
import io.github.telegramspring.api.text.DeepLink;

import org.springframework.util.Assert;

/**
 * Makes the buttons of inline keyboards, one method for each thing a button can do; meant
 * to be imported statically.
 *
 * <pre class="code">
 * InlineKeyboard.row(callback("Delete", "delete:42").style(ButtonStyle.DANGER), url("Help", "https://example.org"))
 * </pre>
 *
 * The buttons are the type of the Bot API, so color and icon are set by its copy methods.
 */
public final class InlineButtons {

	private static final TextLimit CALLBACK_DATA = TextLimit.bytes("Callback data", 1, 64)
		.advice("keep the state on the server and send its id");

	private static final TextLimit COPIED = TextLimit.characters("The text that a button copies", 1, 256);

	private static final TextLimit QUERY = TextLimit.characters("The query that a button starts", 0, 256);

	private InlineButtons() {
	}

	/**
	 * Makes a button that sends data to the bot in a callback query.
	 * @param text the caption
	 * @param data the data, 1 to 64 bytes of UTF-8
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty or the data too long
	 */
	public static InlineKeyboardButton callback(String text, String data) {
		return button(text).callbackData(CALLBACK_DATA.check(data));
	}

	/**
	 * Makes a button that opens a web page, a Telegram link or the profile of a user.
	 * @param text the caption
	 * @param url the address, such as {@code https://example.org} or
	 * {@code tg://user?id=42}
	 * @return the button
	 * @throws IllegalArgumentException if the caption or the address is empty
	 */
	public static InlineKeyboardButton url(String text, String url) {
		return button(text).url(requireAddress(url));
	}

	/**
	 * Makes a button that opens the profile of a user, and shows the full name. Telegram
	 * refuses it if the privacy settings of the user forbid it.
	 * @param user the user
	 * @return the button
	 */
	public static InlineKeyboardButton profile(User user) {
		return url(user.fullName(), DeepLink.user(user.id()));
	}

	/**
	 * Makes a button that opens a Mini App; in private chats only.
	 * @param text the caption
	 * @param url the HTTPS address of the Mini App
	 * @return the button
	 * @throws IllegalArgumentException if the caption or the address is empty
	 */
	public static InlineKeyboardButton webApp(String text, String url) {
		return button(text).webApp(WebAppInfo.of(requireAddress(url)));
	}

	/**
	 * Makes a button that opens a page and logs the user in there.
	 * @param text the caption
	 * @param url the HTTPS address, whose domain must be linked with the bot
	 * @return the button
	 * @throws IllegalArgumentException if the caption or the address is empty
	 */
	public static InlineKeyboardButton loginUrl(String text, String url) {
		return loginUrl(text, LoginUrl.of(requireAddress(url)));
	}

	/**
	 * Makes a button that opens a page and logs the user in there, perhaps for another
	 * bot or with the right to write to the user.
	 * @param text the caption
	 * @param login how to log in
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty
	 */
	public static InlineKeyboardButton loginUrl(String text, LoginUrl login) {
		return button(text).loginUrl(login);
	}

	/**
	 * Makes a button that starts an inline query in a chat the user selects.
	 * @param text the caption
	 * @param query the query, at most 256 characters, empty for just the name of the bot
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty or the query too long
	 */
	public static InlineKeyboardButton switchInline(String text, String query) {
		return button(text).switchInlineQuery(QUERY.check(query));
	}

	/**
	 * Makes a button that starts an inline query in the current chat.
	 * @param text the caption
	 * @param query the query, at most 256 characters, empty for just the name of the bot
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty or the query too long
	 */
	public static InlineKeyboardButton switchInlineCurrentChat(String text, String query) {
		return button(text).switchInlineQueryCurrentChat(QUERY.check(query));
	}

	/**
	 * Makes a button that starts an inline query in a chat the user selects among certain
	 * kinds.
	 * @param text the caption
	 * @param query the query, and the kinds of chats to select from
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty
	 */
	public static InlineKeyboardButton switchInlineChosenChat(String text, SwitchInlineQueryChosenChat query) {
		return button(text).switchInlineQueryChosenChat(query);
	}

	/**
	 * Makes a button that puts a text on the clipboard.
	 * @param text the caption
	 * @param copied the text to copy, 1 to 256 characters
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty or the text too long
	 */
	public static InlineKeyboardButton copyText(String text, String copied) {
		return button(text).copyText(CopyTextButton.of(COPIED.check(copied)));
	}

	/**
	 * Makes the button that starts the game of a message; it has to be the first of the
	 * keyboard.
	 * @param text the caption
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty
	 */
	public static InlineKeyboardButton game(String text) {
		return button(text).callbackGame(CallbackGame.of());
	}

	/**
	 * Makes the button that pays the invoice of a message; it has to be the first of the
	 * keyboard.
	 * @param text the caption, in which Telegram replaces {@code XTR} by the sign of a
	 * Star
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty
	 */
	public static InlineKeyboardButton pay(String text) {
		return button(text).pay(true);
	}

	/**
	 * Makes a button that cannot be pressed, such as the position between two arrows.
	 * @param text the caption
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty
	 */
	public static InlineKeyboardButton disabled(String text) {
		return button(text).disabled(DisabledButton.of());
	}

	private static InlineKeyboardButton button(String text) {
		Assert.hasText(text, "A button needs a caption, as Telegram leaves out those without");
		return InlineKeyboardButton.of(text);
	}

	private static String requireAddress(String url) {
		Assert.hasText(url, "The address that a button opens must not be empty");
		return url;
	}

}
