package io.github.telegramspring.emulator.server;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.http.RequestHandler;
import io.github.telegramspring.emulator.http.ServerRequest;
import io.github.telegramspring.emulator.http.ServerResponse;

/**
 * {@code POST /emulator/chats/<user id>/...}: a person does something in the private chat
 * with a bot and reads what it answers. The id is that of the chat, too. The person is
 * created on first use. To {@code messages} goes a message, the argument {@code text}; to
 * {@code taps} a tap on the {@code button} with this caption, the newest if there are
 * several; to {@code queries} the {@code text} that is typed after the bot's name in
 * another chat. The argument {@code bot} is the username of the bot and needed only if
 * there is more than one.
 */
final class ActingEndpoint implements RequestHandler {

	private static final Pattern PATH = Pattern.compile("/emulator/chats/(\\d{1,15})/(messages|taps|queries)/?");

	private final Map<Long, ReentrantLock> turns = new ConcurrentHashMap<>();

	private final Telegram telegram;

	private final Duration patience;

	ActingEndpoint(Telegram telegram, Duration patience) {
		this.telegram = telegram;
		this.patience = patience;
	}

	@Override
	public ServerResponse handle(ServerRequest request) {
		Matcher path = PATH.matcher(request.path());
		if (!path.matches() || Long.parseLong(path.group(1)) == 0) {
			return text(404,
					"There is nothing here; to send a message as user 1, post it to " + Endpoints.messagesPath(1)
							+ ", for example with curl -d text=/start; all addresses are at /emulator");
		}
		if (!request.verb().equals("POST")) {
			return text(405, "To act as a person, use POST: curl -d text=/start and this address");
		}
		List<BotSession> bots = bots(request.arguments().text("bot"));
		if (bots.size() != 1) {
			return noSuchBot(bots, request.arguments());
		}
		return act(Long.parseLong(path.group(1)), bots.get(0), path.group(2), request.arguments());
	}

	private List<BotSession> bots(String username) {
		List<BotSession> bots = this.telegram.guard().get(this.telegram::bots);
		String wanted = username.startsWith("@") ? username.substring(1) : username;
		return bots.stream()
			.filter((bot) -> wanted.isEmpty() || bot.account().username().equalsIgnoreCase(wanted))
			.toList();
	}

	private static ServerResponse noSuchBot(List<BotSession> bots, Arguments arguments) {
		if (bots.isEmpty()) {
			return text(404, arguments.has("bot") ? "There is no bot with the username " + arguments.text("bot")
					: "There is no bot yet");
		}
		String names = bots.stream().map((bot) -> bot.account().username()).collect(Collectors.joining(", "));
		return text(400, "There are several bots; say which one with the argument bot: " + names);
	}

	/**
	 * A person has to wait for the answers to one message before sending the next, so
	 * that it is clear which answers belong to which message.
	 */
	private ServerResponse act(long userId, BotSession bot, String action, Arguments arguments) {
		ReentrantLock turn = this.turns.computeIfAbsent(userId, (id) -> new ReentrantLock(true));
		try {
			turn.lockInterruptibly();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return text(504, "The emulator is closing");
		}
		try {
			return switch (action) {
				case "taps" ->
					Question.tap(this.telegram, userId, bot, arguments.text("button")).awaitAnswer(this.patience);
				case "queries" ->
					Question.ask(this.telegram, userId, bot, arguments.text("text")).awaitAnswer(this.patience);
				default ->
					Conversation.start(this.telegram, userId, bot, arguments.text("text")).awaitAnswers(this.patience);
			};
		}
		catch (IllegalArgumentException ex) {
			String example = action.equals("messages") ? "; try: curl -d text=/start and this address" : "";
			return text(400, ex.getMessage() + example);
		}
		finally {
			turn.unlock();
		}
	}

	private static ServerResponse text(int status, String line) {
		return ServerResponse.text(status, line + "\n");
	}

}
