package io.github.telegramspring.emulator.method;

import java.util.function.Supplier;

import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.content.MessageContent;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.Draft;
import io.github.telegramspring.emulator.world.StoredMessage;
import org.jspecify.annotations.Nullable;

/**
 * What all methods that send something have in common, with the checks in the server's
 * order: reply, buttons, chat, the message replied to, content (telegram-server.md §2.2).
 *
 * @param bot who sends
 * @param arguments the arguments
 * @param reply what to reply to
 * @param keyboard the buttons, or {@code null}
 */
record Sending(BotSession bot, Arguments arguments, ReplyArgument reply, @Nullable InlineKeyboardMarkup keyboard) {

	private static final String[] NOT_YET = { "direct_messages_topic_id", "ephemeral_message_parameters",
			"suggested_post_parameters" };

	/**
	 * Starts to send something.
	 * @param method the name of the method
	 * @param bot who sends
	 * @param arguments the arguments
	 * @return what is to be done
	 */
	static Sending of(String method, BotSession bot, Arguments arguments) {
		Unsupported.of(method, NOT_YET).check(arguments);
		ReplyArgument reply = ReplyArgument.read(arguments);
		String markup = arguments.text("reply_markup");
		InlineKeyboardMarkup keyboard = KeyboardArgument.read(markup);
		if (KeyboardArgument.isWithoutEffect(markup)) {
			bot.log(ActivityEntry.Kind.CALL, method + ": this reply_markup is accepted, it has no effect yet");
		}
		return new Sending(bot, arguments, reply, keyboard);
	}

	/**
	 * Sends it.
	 * @param permission what it takes to send such content
	 * @param what what it is called
	 * @param content makes the content, once all else is found to be right
	 * @return the message
	 */
	StoredMessage send(String permission, String what, Supplier<? extends MessageContent> content) {
		Chat chat = ChatArgument.writable(this.bot, this.arguments, permission, what);
		StoredMessage replyTo = this.reply.find(chat);
		Draft draft = Draft.of(content.get()).replyTo(replyTo).keyboard(this.keyboard);
		admit(chat);
		return post(chat, draft);
	}

	/**
	 * Counts the call, once all else is found to be right.
	 * @param chat the chat
	 * @throws io.github.telegramspring.emulator.wire.RefusalException if the bot sends
	 * too much
	 */
	void admit(Chat chat) {
		this.bot.flood().admit(chat, this.arguments.flag("allow_paid_broadcast"));
	}

	/**
	 * Puts a message into a chat.
	 * @param chat the chat
	 * @param draft the message
	 * @return the message
	 */
	StoredMessage post(Chat chat, Draft draft) {
		return this.bot.telegram()
			.messages()
			.post(chat, this.bot.account(), draft.isProtected(this.arguments.flag("protect_content"))
				.topicId(TopicMethods.id(chat, this.arguments)));
	}

}
