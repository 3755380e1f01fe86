package io.github.telegramspring.emulator;

import java.util.List;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.OrderInfo;
import io.github.telegramspring.emulator.content.Attachment;
import io.github.telegramspring.emulator.content.LocationContent;
import io.github.telegramspring.emulator.content.MediaKind;
import io.github.telegramspring.emulator.content.MessageContent;
import io.github.telegramspring.emulator.content.OtherContent;
import io.github.telegramspring.emulator.engine.Messages;
import io.github.telegramspring.emulator.engine.Order;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.StoredMessage;

/**
 * A person who uses Telegram, and can be told what to do.
 *
 * <pre class="code">
 * EmulatedUser alice = telegram.newUser("Alice");
 * alice.sends(bot, "/start");
 * Message answer = alice.chatWith(bot).awaitMessage(Duration.ofSeconds(5));
 * </pre>
 */
public final class EmulatedUser extends EmulatedMember {

	EmulatedUser(Telegram telegram, Person person) {
		super(telegram, person);
	}

	/**
	 * Returns the number of the person's account, which is that of the private chats with
	 * bots as well.
	 * @return the id
	 */
	public long id() {
		return person().id();
	}

	/**
	 * Returns the first name.
	 * @return the first name
	 */
	public String firstName() {
		return person().user().firstName();
	}

	/**
	 * Sends a text to a bot, in the private chat with it that is opened if need be, or to
	 * a group, or posts it in a channel. The bot gets it as an update through its webhook
	 * or when it polls; this method does not wait for that. In groups it depends on their
	 * privacy mode which bots get it. A bot that was blocked may write again.
	 * @param to the bot, group or channel
	 * @param text the text as typed; white space around it goes
	 * @return the message as bots see it
	 * @throws IllegalArgumentException if the text is blank or has more than 4096
	 * characters (Unicode code points), or the person may not write there
	 */
	public Message sends(EmulatedRecipient to, String text) {
		return sends(to, Messages.typed(text));
	}

	/**
	 * Sends a text to a topic of a forum.
	 * @param forum the forum
	 * @param topicId the number of the topic, its {@code message_thread_id}
	 * @param text the text as typed; white space around it goes
	 * @return the message as bots see it
	 * @throws IllegalArgumentException if there is no such topic, the text is blank or
	 * has more than 4096 characters, or the person may not write there
	 */
	public Message sends(EmulatedGroup forum, int topicId, String text) {
		return telegram().guard().get(() -> EmulatedChat.view(actor().send(forum.group(), topicId, text)));
	}

	/**
	 * Replies to a message, where it is.
	 * @param message the message
	 * @param text the text as typed; white space around it goes
	 * @return the reply as bots see it
	 * @throws IllegalArgumentException if there is no such message, the text is blank or
	 * has more than 4096 characters, or the person may not write there
	 */
	public Message replies(Message message, String text) {
		return telegram().guard().get(() -> EmulatedChat.view(actor().reply(find(message), text)));
	}

	/**
	 * Changes a message that the person has sent. Bots get it as an update of kind
	 * {@code edited_message} or {@code edited_channel_post}.
	 * @param message the message
	 * @param text the new text as typed
	 * @return the message as bots see it
	 * @throws IllegalArgumentException if there is no such message of this person, or the
	 * text is blank or has more than 4096 characters
	 */
	public Message edits(Message message, String text) {
		return telegram().guard().get(() -> EmulatedChat.view(actor().edit(find(message), Messages.typed(text))));
	}

	/**
	 * Taps a button below a message of a bot, which gets an update of kind
	 * {@code callback_query}.
	 * @param message the message
	 * @param label what stands on the button
	 * @return the tap, which the bot is to answer
	 * @throws IllegalArgumentException if there is no such message or button, or the
	 * button has no callback data
	 */
	public EmulatedTap taps(Message message, String label) {
		return telegram().guard().get(() -> new EmulatedTap(telegram(), actor().tap(find(message), label)));
	}

	private StoredMessage find(Message message) {
		return actor().message(message.chat().id(), message.messageId(), message.date());
	}

	/**
	 * Votes in a poll of a bot, in place of a former vote.
	 * @param message the message with the poll
	 * @param answers the texts of the answers, none to take a vote back
	 * @throws IllegalArgumentException if it is not such a poll, or has no such answers
	 */
	public void votes(Message message, String... answers) {
		telegram().guard().run(() -> telegram().polls().vote(person(), find(message), List.of(answers)));
	}

	/**
	 * Reacts to a message, in place of a former reaction. Bots have to ask for updates of
	 * kind {@code message_reaction}.
	 * @param message the message
	 * @param emoji the reaction, none to take it back
	 */
	public void reacts(Message message, String... emoji) {
		telegram().guard().run(() -> telegram().reactions().react(person(), find(message), List.of(emoji)));
	}

	/**
	 * Pays an invoice of a bot, as soon as the bot agrees.
	 * @param message the message with the invoice
	 * @return the number the bot answers with, that of the pre-checkout query
	 * @throws IllegalArgumentException if it is not an invoice of a bot, or asks for more
	 */
	public String pays(Message message) {
		return telegram().guard().get(() -> telegram().payments().pay(Order.of(person(), find(message), null)).id());
	}

	/**
	 * Pays an invoice of a bot that asks who buys, as soon as the bot agrees.
	 * @param message the message with the invoice
	 * @param info what the bot gets to know
	 * @return the number the bot answers with, that of the pre-checkout query
	 * @throws IllegalArgumentException if it is not an invoice of a bot, or asks for more
	 */
	public String pays(Message message, OrderInfo info) {
		return telegram().guard().get(() -> telegram().payments().pay(Order.of(person(), find(message), info)).id());
	}

	/**
	 * Asks how an order is shipped, which has to be known before it can be paid if the
	 * invoice is flexible.
	 * @param message the message with the invoice
	 * @param info what the bot gets to know, the address above all
	 * @return the question, which the bot is to answer
	 * @throws IllegalArgumentException if it is not a flexible invoice of a bot, or asks
	 * for more
	 */
	public EmulatedShipping asksForShipping(Message message, OrderInfo info) {
		return telegram().guard().get(() -> new EmulatedShipping(telegram(), Order.of(person(), find(message), info)));
	}

	/**
	 * Types something after the name of a bot, to use it in another chat.
	 * @param bot the bot
	 * @param text what is typed
	 * @return the query, which the bot is to answer
	 */
	public EmulatedInlineQuery asks(EmulatedBot bot, String text) {
		return telegram().guard()
			.get(() -> new EmulatedInlineQuery(telegram(), bot,
					telegram().inlineQueries().ask(person(), bot.session(), text)));
	}

	/**
	 * Sends a file.
	 * @param to the bot, group or channel
	 * @param kind what sort of file it is
	 * @param name its name
	 * @param bytes its content
	 * @param caption the text below it, which can be empty
	 * @return the message as bots see it
	 * @throws IllegalArgumentException if the person may not write there
	 */
	public Message sends(EmulatedRecipient to, MediaKind kind, String name, byte[] bytes, String caption) {
		return telegram().guard()
			.get(() -> EmulatedChat.view(actor().send(to.chat(actor()), new Attachment(kind, name, bytes, caption))));
	}

	/**
	 * Sends several files as one album, of which each is a message and an update of its
	 * own.
	 * @param to the bot, group or channel
	 * @param files 2 to 10 photos and videos, or audio files, or documents
	 * @return the messages as bots see them
	 * @throws IllegalArgumentException if the files do not make an album, or the person
	 * may not write there
	 */
	public List<Message> sendsAlbum(EmulatedRecipient to, Attachment... files) {
		return telegram().guard()
			.get(() -> actor().sendAlbum(to.chat(actor()), List.of(files)).stream().map(EmulatedChat::view).toList());
	}

	/**
	 * Sends anything else.
	 * @param to the bot, group or channel
	 * @param content what to send, such as {@link LocationContent#of} or
	 * {@link OtherContent#contact}
	 * @return the message as bots see it
	 * @throws IllegalArgumentException if the person may not write there
	 */
	public Message sends(EmulatedRecipient to, MessageContent content) {
		return telegram().guard().get(() -> EmulatedChat.view(actor().send(to.chat(actor()), content)));
	}

	/**
	 * Moves a live location that the person has sent. Bots get it as an edit.
	 * @param message the message with the location
	 * @param latitude the new latitude in degrees
	 * @param longitude the new longitude in degrees
	 * @return the message as bots see it
	 * @throws IllegalArgumentException if it is not a live location of this person, or
	 * not any more
	 */
	public Message moves(Message message, double latitude, double longitude) {
		return telegram().guard()
			.get(() -> EmulatedChat
				.view(actor().move(find(message), (location) -> location.movedTo(latitude, longitude))));
	}

	/**
	 * Stops a live location that the person has sent, before its time is over. Bots get
	 * it as an edit.
	 * @param message the message with the location
	 * @return the message as bots see it
	 * @throws IllegalArgumentException if it is not a live location of this person, or
	 * not any more
	 */
	public Message stops(Message message) {
		return telegram().guard().get(() -> EmulatedChat.view(actor().move(find(message), LocationContent::stopped)));
	}

	/**
	 * Returns the private chat with a bot. It is empty, and the bot cannot write there,
	 * before the person has written something.
	 * @param bot the bot
	 * @return the chat
	 */
	public EmulatedChat chatWith(EmulatedBot bot) {
		return new EmulatedChat(telegram(), id(), "chat of " + firstName() + " with " + bot,
				bot + " sent no message to " + firstName(),
				() -> telegram().world().chat(id(), bot.session().account()));
	}

	@Override
	public String toString() {
		return firstName() + " (" + id() + ")";
	}

}
