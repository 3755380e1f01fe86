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
 * {@code POST /emulator/chats/<user id>/messages}: a person sends a text to a bot and
 * reads what it answers. The id is that of the private chat, too. The person is created
 * on first use. The argument {@code text} is what is sent; {@code bot} is the username of
 * the bot and needed only if there is more than one.
 */
final class ActingEndpoint implements RequestHandler {

	private static final Pattern PATH = Pattern.compile("/emulator/chats/(\\d{1,15})/messages/?");

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
			return text(404, "There is nothing here; to send a message as user 1, post it to "
					+ Endpoints.messagesPath(1) + ", for example with curl -d text=/start");
		}
		if (!request.verb().equals("POST")) {
			return text(405, "To send a message, use POST: curl -d text=/start and this address");
		}
		List<BotSession> bots = bots(request.arguments().text("bot"));
		if (bots.size() != 1) {
			return noSuchBot(bots, request.arguments());
		}
		return send(Long.parseLong(path.group(1)), bots.get(0), request.arguments().text("text"));
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
	private ServerResponse send(long userId, BotSession bot, String text) {
		ReentrantLock turn = this.turns.computeIfAbsent(userId, (id) -> new ReentrantLock(true));
		try {
			turn.lockInterruptibly();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return text(504, "The emulator is closing");
		}
		try {
			Conversation conversation = Conversation.start(this.telegram, userId, bot, text);
			return conversation.awaitAnswers(this.patience);
		}
		catch (IllegalArgumentException ex) {
			return text(400, String.valueOf(ex.getMessage()) + "; try: curl -d text=/start and this address");
		}
		finally {
			turn.unlock();
		}
	}

	private static ServerResponse text(int status, String line) {
		return ServerResponse.text(status, line + "\n");
	}

}
