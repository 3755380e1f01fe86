package io.github.telegramspring.emulator;

import java.util.List;
import java.util.Set;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.content.MediaKind;
import io.github.telegramspring.emulator.content.MessageContent;
import io.github.telegramspring.emulator.content.OtherContent;
import io.github.telegramspring.emulator.engine.Actor;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.world.Account;
import io.github.telegramspring.emulator.world.MemberStatus;
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
public final class EmulatedUser {

	private final Telegram telegram;

	private final Actor actor;

	EmulatedUser(Telegram telegram, Person person) {
		this.telegram = telegram;
		this.actor = new Actor(telegram, person);
	}

	/**
	 * Returns the number of the person's account, which is that of the private chats with
	 * bots as well.
	 * @return the id
	 */
	public long id() {
		return person().id();
	}

	Person person() {
		return this.actor.person();
	}

	/**
	 * Returns the first name.
	 * @return the first name
	 */
	public String firstName() {
		return person().user().firstName();
	}

	/**
	 * Sends a text to a bot in the private chat with it, which is opened if need be. The
	 * bot gets it as an update of kind {@code message}, through its webhook or when it
	 * polls; this method does not wait for that. A bot that was blocked may write again.
	 * @param bot the bot
	 * @param text the text as typed; white space around it goes
	 * @return the message as the bot sees it
	 * @throws IllegalArgumentException if the text is blank or has more than 4096
	 * characters (Unicode code points)
	 */
	public Message sends(EmulatedBot bot, String text) {
		return this.telegram.guard()
			.get(() -> EmulatedChat.view(this.telegram.send(person(), bot.session(), text).message()));
	}

	/**
	 * Sends a text to a group, or posts it in a channel. The bots that are there get it,
	 * as far as their privacy mode lets them.
	 * @param group the group or channel
	 * @param text the text as typed; white space around it goes
	 * @return the message as bots see it
	 * @throws IllegalArgumentException if the text is blank or has more than 4096
	 * characters, or the person may not write there
	 */
	public Message sends(EmulatedGroup group, String text) {
		return this.telegram.guard().get(() -> EmulatedChat.view(this.actor.send(group.group(), text)));
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
		return this.telegram.guard().get(() -> EmulatedChat.view(this.actor.send(forum.group(), topicId, text)));
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
		return this.telegram.guard().get(() -> EmulatedChat.view(this.actor.reply(find(message), text)));
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
		return this.telegram.guard().get(() -> EmulatedChat.view(this.actor.edit(find(message), text)));
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
		return this.telegram.guard().get(() -> new EmulatedTap(this.telegram, this.actor.tap(find(message), label)));
	}

	private StoredMessage find(Message message) {
		return this.actor.message(message.chat().id(), message.messageId(), message.date());
	}

	/**
	 * Votes in a poll of a bot, in place of a former vote.
	 * @param message the message with the poll
	 * @param answers the texts of the answers, none to take a vote back
	 * @throws IllegalArgumentException if it is not such a poll, or has no such answers
	 */
	public void votes(Message message, String... answers) {
		this.telegram.guard().run(() -> this.telegram.polls().vote(person(), find(message), List.of(answers)));
	}

	/**
	 * Reacts to a message, in place of a former reaction. Bots have to ask for updates of
	 * kind {@code message_reaction}.
	 * @param message the message
	 * @param emoji the reaction, none to take it back
	 */
	public void reacts(Message message, String... emoji) {
		this.telegram.guard().run(() -> this.telegram.reactions().react(person(), find(message), List.of(emoji)));
	}

	/**
	 * Pays an invoice of a bot, as soon as the bot agrees.
	 * @param message the message with the invoice
	 * @return the number the bot answers with, that of the pre-checkout query
	 * @throws IllegalArgumentException if it is not an invoice of a bot
	 */
	public String pays(Message message) {
		return this.telegram.guard().get(() -> this.telegram.payments().pay(person(), find(message)).id());
	}

	/**
	 * Types something after the name of a bot, to use it in another chat.
	 * @param bot the bot
	 * @param text what is typed
	 * @return the query, which the bot is to answer
	 */
	public EmulatedInlineQuery asks(EmulatedBot bot, String text) {
		return this.telegram.guard()
			.get(() -> new EmulatedInlineQuery(this.telegram, bot,
					this.telegram.inlineQueries().ask(person(), bot.session(), text), text));
	}

	/**
	 * Sends a file to a bot in the private chat with it.
	 * @param bot the bot
	 * @param kind what sort of file it is
	 * @param name its name
	 * @param bytes its content
	 * @param caption the text below it, which can be empty
	 * @return the message as the bot sees it
	 */
	public Message sends(EmulatedBot bot, MediaKind kind, String name, byte[] bytes, String caption) {
		return this.telegram.guard()
			.get(() -> EmulatedChat.view(this.actor.sendFile(bot.session().account(), kind, name, bytes, caption)));
	}

	/**
	 * Sends anything else to a bot in the private chat with it.
	 * @param bot the bot
	 * @param content what to send, such as {@link OtherContent#location}
	 * @return the message as the bot sees it
	 */
	public Message sends(EmulatedBot bot, MessageContent content) {
		return this.telegram.guard().get(() -> EmulatedChat.view(this.actor.send(bot.session().account(), content)));
	}

	/**
	 * Asks to be let in, of which bots that can invite people get a
	 * {@code chat_join_request}.
	 * @param group the group or channel
	 */
	public void asksToJoin(EmulatedGroup group) {
		this.telegram.guard().run(() -> this.telegram.memberships().request(group.group(), person()));
	}

	/**
	 * Blocks a bot, which cannot write in the private chat from then on and is told by an
	 * update of kind {@code my_chat_member}.
	 * @param bot the bot
	 */
	public void blocks(EmulatedBot bot) {
		this.telegram.guard().run(() -> this.actor.block(bot.session().account(), true));
	}

	/**
	 * Lets a bot write again that was blocked.
	 * @param bot the bot
	 */
	public void unblocks(EmulatedBot bot) {
		this.telegram.guard().run(() -> this.actor.block(bot.session().account(), false));
	}

	/**
	 * Adds a bot to a group or channel. In a channel it becomes an administrator who can
	 * post.
	 * @param bot the bot
	 * @param group the group or channel
	 */
	public void adds(EmulatedBot bot, EmulatedGroup group) {
		this.telegram.guard().run(() -> this.actor.add(bot.session().account(), group.group()));
	}

	/**
	 * Makes a bot an administrator of a group or channel.
	 * @param bot the bot
	 * @param group the group or channel
	 * @param rights the rights it gets, by the names the Bot API has for them
	 */
	public void promotes(EmulatedBot bot, EmulatedGroup group, String... rights) {
		place(bot.session().account(), group, MemberStatus.ADMINISTRATOR, Set.of(rights));
	}

	/**
	 * Removes a bot from a group or channel for good.
	 * @param bot the bot
	 * @param group the group or channel
	 */
	public void removes(EmulatedBot bot, EmulatedGroup group) {
		place(bot.session().account(), group, MemberStatus.KICKED, Set.of());
	}

	/**
	 * Joins a group or channel.
	 * @param group the group or channel
	 */
	public void joins(EmulatedGroup group) {
		place(person(), group, MemberStatus.MEMBER, Set.of());
	}

	/**
	 * Leaves a group or channel.
	 * @param group the group or channel
	 */
	public void leaves(EmulatedGroup group) {
		place(person(), group, MemberStatus.LEFT, Set.of());
	}

	private void place(Account account, EmulatedGroup group, MemberStatus status, Set<String> rights) {
		this.telegram.guard().run(() -> this.actor.place(account, group.group(), status, rights));
	}

	/**
	 * Returns the private chat with a bot. It is empty, and the bot cannot write there,
	 * before the person has written something.
	 * @param bot the bot
	 * @return the chat
	 */
	public EmulatedChat chatWith(EmulatedBot bot) {
		return new EmulatedChat(this.telegram, id(), "chat of " + firstName() + " with " + bot,
				bot + " sent no message to " + firstName(),
				() -> this.telegram.world().chat(id(), bot.session().account()));
	}

	@Override
	public String toString() {
		return firstName() + " (" + id() + ")";
	}

}
