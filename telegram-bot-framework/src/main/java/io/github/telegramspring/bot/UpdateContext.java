package io.github.telegramspring.bot;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.User;
import org.jspecify.annotations.Nullable;

/**
 * An update on its way through the bot, with what is known about it.
 */
public final class UpdateContext {

	private static final Set<UpdateType> QUERIES = EnumSet.of(UpdateType.CALLBACK_QUERY, UpdateType.INLINE_QUERY,
			UpdateType.SHIPPING_QUERY, UpdateType.PRE_CHECKOUT_QUERY);

	private final TelegramBot bot;

	private final Supplier<User> self;

	private final Supplier<String> json;

	private final Update update;

	private final UpdateType type;

	private final @Nullable CommandCall command;

	private final List<Message> album;

	private final UpdateContinuation continuation = new UpdateContinuation();

	private @Nullable Map<String, Object> attributes;

	private @Nullable ReplySlot replySlot;

	private @Nullable String handler;

	/**
	 * Creates the context of an update.
	 * @param bot the bot that got the update
	 * @param self tells who that bot is
	 * @param update the update
	 */
	public UpdateContext(TelegramBot bot, Supplier<User> self, Update update) {
		this(bot, self, update, () -> Json.write(update), List.of());
	}

	/**
	 * Creates the context of an update, or of several that are an album.
	 * @param bot the bot that got the update
	 * @param self tells who that bot is
	 * @param update the update, the first one of an album
	 * @param json gives the update as Telegram sent it; called when somebody asks for it
	 * @param album the messages of the album in their order, none if it is no album
	 */
	public UpdateContext(TelegramBot bot, Supplier<User> self, Update update, Supplier<String> json,
			List<Message> album) {
		this.album = List.copyOf(album);
		this.json = json;
		this.self = self;
		this.update = update;
		this.type = update.type();
		this.bot = QUERIES.contains(this.type) ? new QueryAnswers(bot) : bot;
		Message message = message();
		this.command = (message != null && this.type != UpdateType.CALLBACK_QUERY) ? CommandCall.of(message) : null;
	}

	/**
	 * Returns the bot that got the update, to call Telegram with.
	 * @return the bot
	 */
	public TelegramBot bot() {
		return this.bot;
	}

	/**
	 * Returns the Telegram user that the bot is.
	 * @return the answer to {@code getMe}
	 */
	public User self() {
		return this.self.get();
	}

	/**
	 * Returns the update.
	 * @return the update
	 */
	public Update update() {
		return this.update;
	}

	/**
	 * Returns the JSON of the update, as Telegram sent it.
	 * @return the JSON, which may hold what this version of the Bot API does not know
	 */
	public String json() {
		return this.json.get();
	}

	/**
	 * Returns the kind of the update.
	 * @return the kind
	 */
	public UpdateType type() {
		return this.type;
	}

	/**
	 * Returns the message the update is about.
	 * @return the message, or {@code null} if there is none
	 */
	public @Nullable Message message() {
		return this.update.effectiveMessage();
	}

	/**
	 * Returns the album that the update is the first message of.
	 * @return the messages in their order; none if the update is handled by itself
	 */
	public List<Message> album() {
		return this.album;
	}

	/**
	 * Tells whether the update stands for all messages of an album.
	 * @return whether it does
	 */
	public boolean isAlbum() {
		return !this.album.isEmpty();
	}

	/**
	 * Returns the chat the update belongs to.
	 * @return the chat, or {@code null} if there is none
	 */
	public @Nullable Chat chat() {
		return this.update.effectiveChat();
	}

	/**
	 * Returns the user who caused the update.
	 * @return the user, or {@code null} if it is nobody in particular
	 */
	public @Nullable User user() {
		return this.update.effectiveUser();
	}

	/**
	 * Returns the command the message starts with.
	 * @return the command, or {@code null} if there is none or it is for another bot
	 */
	public @Nullable CommandCall command() {
		if (this.command == null || this.command.recipient() == null) {
			return this.command;
		}
		return this.command.isFor(self().username()) ? this.command : null;
	}

	/**
	 * Tells whether the message is a command that names another bot. No handler gets it.
	 * @return whether it is for another bot
	 */
	public boolean isForAnotherBot() {
		return this.command != null && command() == null;
	}

	/**
	 * Tells whether the query that the update is was answered through {@link #bot()}.
	 * @return whether it was; {@code false} if the update is no query
	 */
	public boolean isAnswered() {
		return this.bot instanceof QueryAnswers answers && answers.areGiven();
	}

	/**
	 * Tells whether a handler took the update, so far. One that failed took it, too.
	 * @return whether one did
	 */
	public boolean isHandled() {
		return this.handler != null;
	}

	/**
	 * Makes a message that answers in the chat of the update: in the same topic, and
	 * through the same business account. It is a reply to the message of the update if
	 * the {@linkplain io.github.telegramspring.api.BotDefaults#quoteAnswers() defaults of
	 * the bot} say so.
	 * @param text the text, of 1-4096 characters
	 * @return the message, to be executed or returned from a handler
	 * @throws IllegalStateException if the update does not belong to a chat
	 */
	public SendMessage answer(String text) {
		Chat chat = chat();
		if (chat == null) {
			throw new IllegalStateException("There is no chat to answer in: " + this
					+ " does not belong to one. Use a method of TelegramBot that is meant for this kind of update.");
		}
		Message message = message();
		if (message == null) {
			return chat.sendMessage(text);
		}
		boolean quoted = this.bot.defaults().quoteAnswers() && this.type != UpdateType.CALLBACK_QUERY;
		return quoted ? message.reply(text) : message.answer(text);
	}

	/**
	 * Executes a method whose result nobody needs: in the answer to Telegram if there is
	 * a place for it, by a call otherwise.
	 * @param method the method with its arguments
	 */
	public void reply(BotMethod<?> method) {
		if (this.replySlot == null || !this.replySlot.offer(method, this.bot)) {
			this.bot.execute(method);
		}
		else if (this.bot instanceof QueryAnswers answers) {
			answers.note(method);
		}
	}

	/**
	 * Sets where a method can ride in the answer to Telegram. To be called before the
	 * update is handled.
	 * @param replySlot takes the method, or {@code null} if there is no such place
	 */
	public void replyThrough(@Nullable ReplySlot replySlot) {
		this.replySlot = replySlot;
	}

	/**
	 * Notes which handler is given the update; called by the dispatcher.
	 * @param handler the handler, or {@code null} if it passed the update on
	 */
	public void handledBy(@Nullable String handler) {
		this.handler = handler;
	}

	/**
	 * Returns which handler was given the update.
	 * @return the handler, for example {@code HelloBot#start(User)}, or {@code null} if
	 * there is none or none was looked for yet
	 */
	public @Nullable String handler() {
		return this.handler;
	}

	/**
	 * Returns values that interceptors and handlers of this update share.
	 * @return a map that can be changed
	 */
	public Map<String, Object> attributes() {
		if (this.attributes == null) {
			this.attributes = new ConcurrentHashMap<>();
		}
		return this.attributes;
	}

	/**
	 * Lets the update be done only when something that goes on after its handler has
	 * returned is done too. Later updates of the same chat and user wait for it; what it
	 * fails with is treated as if the handler had thrown it. To be called while the
	 * update is being handled.
	 * @param stage what has to finish first
	 */
	public void finishAfter(CompletionStage<?> stage) {
		this.continuation.add(stage);
	}

	/**
	 * Returns what goes on after the handler has returned.
	 * @return what it is, and where it goes on
	 */
	public UpdateContinuation continuation() {
		return this.continuation;
	}

	/**
	 * Returns the number and the kind of the update.
	 */
	@Override
	public String toString() {
		return "update " + this.update.updateId() + " (" + this.type.value() + ")";
	}

}
