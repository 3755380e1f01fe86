package io.github.telegramspring.api.keyboard;

import io.github.telegramspring.api.model.KeyboardButton;
import io.github.telegramspring.api.model.KeyboardButtonPollType;
import io.github.telegramspring.api.model.KeyboardButtonRequestChat;
import io.github.telegramspring.api.model.KeyboardButtonRequestManagedBot;
import io.github.telegramspring.api.model.KeyboardButtonRequestUsers;
import io.github.telegramspring.api.model.PollType;
import io.github.telegramspring.api.model.WebAppInfo;

import org.springframework.util.Assert;

/**
 * Makes the buttons of reply keyboards, one method for each thing a button can ask for;
 * meant to be imported statically.
 *
 * <pre class="code">
 * ReplyKeyboard.row(contact("Share my number"), users("Invite friends", 1))
 * </pre>
 *
 * All but {@link #text} work in private chats only. The number of a request is chosen by
 * the bot, differs within a keyboard, and comes back with the answer.
 */
public final class ReplyButtons {

	private static final int MAX_USERS = 10;

	private ReplyButtons() {
	}

	/**
	 * Makes a button that sends its caption as a message.
	 * @param text the caption
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty
	 */
	public static KeyboardButton text(String text) {
		Assert.hasText(text, "A button needs a caption, as Telegram leaves out those without");
		return KeyboardButton.of(text);
	}

	/**
	 * Makes a button that sends the user's own phone number.
	 * @param text the caption
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty
	 */
	public static KeyboardButton contact(String text) {
		return text(text).requestContact(true);
	}

	/**
	 * Makes a button that sends the user's position.
	 * @param text the caption
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty
	 */
	public static KeyboardButton location(String text) {
		return text(text).requestLocation(true);
	}

	/**
	 * Makes a button that asks for a poll of any kind.
	 * @param text the caption
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty
	 */
	public static KeyboardButton poll(String text) {
		return text(text).requestPoll(KeyboardButtonPollType.of());
	}

	/**
	 * Makes a button that asks for a poll of one kind.
	 * @param text the caption
	 * @param type the kind of poll
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty
	 */
	public static KeyboardButton poll(String text, PollType type) {
		return text(text).requestPoll(KeyboardButtonPollType.of().type(type));
	}

	/**
	 * Makes a button that opens a Mini App, which can send data back.
	 * @param text the caption
	 * @param url the HTTPS address of the Mini App
	 * @return the button
	 * @throws IllegalArgumentException if the caption or the address is empty
	 */
	public static KeyboardButton webApp(String text, String url) {
		Assert.hasText(url, "The address that a button opens must not be empty");
		return text(text).webApp(WebAppInfo.of(url));
	}

	/**
	 * Makes a button that asks for one user or bot.
	 * @param text the caption
	 * @param requestId the number of the request
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty
	 */
	public static KeyboardButton users(String text, int requestId) {
		return users(text, KeyboardButtonRequestUsers.of(requestId));
	}

	/**
	 * Makes a button that asks for users that meet some criteria.
	 * @param text the caption
	 * @param request the criteria, and how many users may be picked: 1 to 10
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty, or too many users may be
	 * picked
	 */
	public static KeyboardButton users(String text, KeyboardButtonRequestUsers request) {
		Integer quantity = request.maxQuantity();
		Assert.isTrue(quantity == null || (quantity >= 1 && quantity <= MAX_USERS),
				() -> "A button lets the user pick 1 to 10 users, but " + quantity + " were asked for");
		return text(text).requestUsers(request);
	}

	/**
	 * Makes a button that asks for a group or supergroup.
	 * @param text the caption
	 * @param requestId the number of the request
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty
	 */
	public static KeyboardButton group(String text, int requestId) {
		return chat(text, KeyboardButtonRequestChat.of(requestId, false));
	}

	/**
	 * Makes a button that asks for a channel.
	 * @param text the caption
	 * @param requestId the number of the request
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty
	 */
	public static KeyboardButton channel(String text, int requestId) {
		return chat(text, KeyboardButtonRequestChat.of(requestId, true));
	}

	/**
	 * Makes a button that asks for a chat that meets some criteria.
	 * @param text the caption
	 * @param request the criteria
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty
	 */
	public static KeyboardButton chat(String text, KeyboardButtonRequestChat request) {
		return text(text).requestChat(request);
	}

	/**
	 * Makes a button that asks the user to create a bot for this bot to manage.
	 * @param text the caption
	 * @param request what is suggested for the new bot
	 * @return the button
	 * @throws IllegalArgumentException if the caption is empty
	 */
	public static KeyboardButton managedBot(String text, KeyboardButtonRequestManagedBot request) {
		return text(text).requestManagedBot(request);
	}

}
