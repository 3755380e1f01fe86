package io.github.telegramspring.api.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Makes links that open something in Telegram: a bot with a payload, a Mini App, a chat,
 * a message.
 *
 * <pre class="code">
 * DeepLink.start("shop_bot", "spring_sale");  // https://t.me/shop_bot?start=spring_sale
 * DeepLink.startApp("shop_bot", "item_42");   // https://t.me/shop_bot?startapp=item_42
 * DeepLink.message("springnews", 7);          // https://t.me/springnews/7
 * </pre>
 *
 * <p>
 * Usernames may have a leading {@code @}. Payloads that need other characters than
 * {@code A-Za-z0-9_-} are {@linkplain StartPayload#encode(String) encoded} first.
 */
public final class DeepLink {

	private static final String HOST = "https://t.me/";

	private static final int APP_PAYLOAD_CHARACTERS = 512;

	private static final long SUPERGROUPS = -1_000_000_000_000L;

	private DeepLink() {
	}

	/**
	 * Links to a user, bot, group or channel by its public name.
	 * @param username the name
	 * @return the link
	 * @throws IllegalArgumentException if there can be no such name
	 */
	public static String chat(String username) {
		return HOST + username(username);
	}

	/**
	 * Links to the profile of a user who need not have a username. Such links work only
	 * inside of messages and buttons.
	 * @param userId the id of the user
	 * @return the link
	 */
	public static String user(long userId) {
		return Mention.url(userId);
	}

	/**
	 * Links to a user by phone number.
	 * @param number the number with its country code, with or without a leading
	 * {@code +}; spaces, hyphens and parentheses are left out
	 * @return the link
	 * @throws IllegalArgumentException if there are no digits, or other characters
	 */
	public static String phone(String number) {
		StringBuilder digits = new StringBuilder();
		for (int i = 0; i < number.length(); i++) {
			char c = number.charAt(i);
			if (AsciiCharacters.isDigit(c)) {
				digits.append(c);
			}
			else if (" -()+".indexOf(c) < 0) {
				digits.setLength(0);
				break;
			}
		}
		if (digits.isEmpty()) {
			throw new IllegalArgumentException("A phone number consists of digits, but this is '" + number + "'");
		}
		return HOST + '+' + digits;
	}

	/**
	 * Starts a bot in a private chat.
	 * @param bot the username of the bot
	 * @param payload what the bot gets behind {@code /start}
	 * @return the link
	 * @throws IllegalArgumentException if the payload is not valid
	 * @see StartPayload
	 */
	public static String start(String bot, String payload) {
		return HOST + username(bot) + "?start=" + StartPayload.require(payload);
	}

	/**
	 * Adds a bot to a group that the user chooses.
	 * @param bot the username of the bot
	 * @param payload what the bot gets behind {@code /start} in the group
	 * @param adminRights names of rights to ask for, such as {@code delete_messages}; the
	 * bot becomes an administrator if there are any
	 * @return the link
	 * @throws IllegalArgumentException if the payload is not valid
	 */
	public static String startGroup(String bot, String payload, String... adminRights) {
		return HOST + username(bot) + "?startgroup=" + StartPayload.require(payload) + admin(adminRights);
	}

	/**
	 * Adds a bot to a channel that the user chooses, as an administrator.
	 * @param bot the username of the bot
	 * @param adminRights names of the rights to ask for, such as {@code post_messages}
	 * @return the link
	 */
	public static String startChannel(String bot, String... adminRights) {
		return HOST + username(bot) + "?startchannel" + admin(adminRights);
	}

	/**
	 * Opens the main Mini App of a bot.
	 * @param bot the username of the bot
	 * @param payload what the Mini App gets, 1 to 512 characters of {@code A-Za-z0-9_-}
	 * @return the link
	 * @throws IllegalArgumentException if the payload is not valid
	 */
	public static String startApp(String bot, String payload) {
		return HOST + username(bot) + "?startapp=" + StartPayload.require(payload, APP_PAYLOAD_CHARACTERS);
	}

	/**
	 * Opens one of several Mini Apps of a bot.
	 * @param bot the username of the bot
	 * @param app the short name of the Mini App
	 * @param payload what the Mini App gets, 1 to 512 characters of {@code A-Za-z0-9_-}
	 * @return the link
	 * @throws IllegalArgumentException if the payload is not valid
	 */
	public static String startApp(String bot, String app, String payload) {
		return HOST + username(bot) + '/' + name(app, "Mini App", 3) + "?startapp="
				+ StartPayload.require(payload, APP_PAYLOAD_CHARACTERS);
	}

	/**
	 * Opens a bot's Mini App of the attachment menu in the current chat.
	 * @param bot the username of the bot
	 * @param payload what the Mini App gets, 1 to 512 characters of {@code A-Za-z0-9_-}
	 * @return the link
	 * @throws IllegalArgumentException if the payload is not valid
	 */
	public static String startAttach(String bot, String payload) {
		return HOST + username(bot) + "?startattach=" + StartPayload.require(payload, APP_PAYLOAD_CHARACTERS);
	}

	/**
	 * Opens a bot's Mini App of the attachment menu in a certain chat.
	 * @param chat the username of the chat
	 * @param bot the username of the bot
	 * @param payload what the Mini App gets, 1 to 512 characters of {@code A-Za-z0-9_-}
	 * @return the link
	 * @throws IllegalArgumentException if the payload is not valid
	 */
	public static String startAttach(String chat, String bot, String payload) {
		return HOST + username(chat) + "?attach=" + username(bot) + "&startattach="
				+ StartPayload.require(payload, APP_PAYLOAD_CHARACTERS);
	}

	/**
	 * Lets the user choose a chat and share an address there.
	 * @param url the address
	 * @param text what stands below the address, may be empty
	 * @return the link
	 */
	public static String share(String url, String text) {
		return HOST + "share/url?url=" + encoded(url) + (text.isEmpty() ? "" : "&text=" + encoded(text));
	}

	/**
	 * Lets the user choose a chat and puts text there, for example the username of a bot
	 * with an inline query.
	 *
	 * <pre class="code">
	 * DeepLink.share("@gif cats");
	 * </pre>
	 * @param text the text
	 * @return the link
	 */
	public static String share(String text) {
		return HOST + "share/url?url=" + encoded(text);
	}

	/**
	 * Opens a private chat with a text in its input field.
	 * @param username the username of the user or bot
	 * @param text the text
	 * @return the link
	 */
	public static String draft(String username, String text) {
		return HOST + username(username) + "?text=" + encoded(text);
	}

	/**
	 * Opens a game.
	 * @param bot the username of the bot
	 * @param game the short name of the game
	 * @return the link
	 */
	public static String game(String bot, String game) {
		return HOST + username(bot) + "?game=" + name(game, "game", 1);
	}

	/**
	 * Offers a set of stickers.
	 * @param name the name of the set
	 * @return the link
	 */
	public static String stickerSet(String name) {
		return HOST + "addstickers/" + name(name, "sticker set", 1);
	}

	/**
	 * Links to a message in a public group or channel.
	 * @param chat the username of the chat
	 * @param messageId the id of the message
	 * @return the link
	 */
	public static String message(String chat, int messageId) {
		return HOST + username(chat) + '/' + messageId;
	}

	/**
	 * Links to a message in a topic of a public forum.
	 * @param chat the username of the chat
	 * @param messageThreadId the id of the topic
	 * @param messageId the id of the message
	 * @return the link
	 */
	public static String message(String chat, int messageThreadId, int messageId) {
		return HOST + username(chat) + '/' + messageThreadId + '/' + messageId;
	}

	/**
	 * Links to a message in a supergroup or channel, for its members.
	 * @param chatId the id of the chat, which starts with -100
	 * @param messageId the id of the message
	 * @return the link
	 * @throws IllegalArgumentException if it is another kind of chat, whose messages have
	 * no links
	 */
	public static String message(long chatId, int messageId) {
		return HOST + "c/" + supergroup(chatId) + '/' + messageId;
	}

	/**
	 * Links to a message in a topic of a forum, for its members.
	 * @param chatId the id of the chat, which starts with -100
	 * @param messageThreadId the id of the topic
	 * @param messageId the id of the message
	 * @return the link
	 * @throws IllegalArgumentException if it is another kind of chat
	 */
	public static String message(long chatId, int messageThreadId, int messageId) {
		return HOST + "c/" + supergroup(chatId) + '/' + messageThreadId + '/' + messageId;
	}

	private static long supergroup(long chatId) {
		if (chatId >= SUPERGROUPS) {
			throw new IllegalArgumentException("Only messages of supergroups and channels have links, whose ids are"
					+ " below " + SUPERGROUPS + "; this is " + chatId);
		}
		return SUPERGROUPS - chatId;
	}

	private static String username(String username) {
		return name(username.startsWith("@") ? username.substring(1) : username, "chat", 3);
	}

	private static String name(String name, String owner, int shortest) {
		if (name.length() < shortest || name.length() > 64
				|| !name.chars().allMatch(AsciiCharacters::isNameCharacter)) {
			throw new IllegalArgumentException(
					"The name of a " + owner + " consists of A-Z, a-z, 0-9 and '_', but this" + " is '" + name + "'");
		}
		return name;
	}

	private static String admin(String... rights) {
		return (rights.length > 0) ? "&admin=" + String.join("+", rights) : "";
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
