package io.github.telegramspring.emulator.server;

import java.time.Duration;

import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.http.RequestHandler;
import io.github.telegramspring.emulator.http.ServerRequest;
import io.github.telegramspring.emulator.http.ServerResponse;

/**
 * All addresses of the emulator: those for people are below {@code /emulator}, the others
 * are the Bot API's.
 */
public final class Endpoints implements RequestHandler {

	private final RequestHandler botApi;

	private final RequestHandler files;

	private final ControlEndpoint control;

	private final RequestHandler acting;

	/**
	 * Makes the addresses.
	 * @param telegram what is behind them
	 * @param patience how long a person who acts waits for the bot, in real time
	 */
	public Endpoints(Telegram telegram, Duration patience) {
		this.botApi = new BotApiEndpoint(telegram);
		this.files = new FileEndpoint(telegram);
		this.control = new ControlEndpoint(telegram);
		this.acting = new ActingEndpoint(telegram, patience);
	}

	/**
	 * Returns the path at which a person sends messages to a bot.
	 * @param userId the id of the person, who need not exist
	 * @return the path
	 */
	public static String messagesPath(long userId) {
		return "/emulator/chats/" + userId + "/messages";
	}

	/**
	 * Returns the path at which a person taps buttons of a bot.
	 * @param userId the id of the person
	 * @return the path
	 */
	public static String tapsPath(long userId) {
		return "/emulator/chats/" + userId + "/taps";
	}

	/**
	 * Returns the path at which a person asks a bot inline.
	 * @param userId the id of the person, who need not exist
	 * @return the path
	 */
	public static String queriesPath(long userId) {
		return "/emulator/chats/" + userId + "/queries";
	}

	@Override
	public BodyFate fateOfBody(String path) {
		return isForPeople(path) ? BodyFate.READ : this.botApi.fateOfBody(path);
	}

	@Override
	public ServerResponse handle(ServerRequest request) {
		if (!isForPeople(request.path())) {
			return (FileEndpoint.isFor(request.path()) ? this.files : this.botApi).handle(request);
		}
		return (this.control.knows(request.path()) ? this.control : this.acting).handle(request);
	}

	private static boolean isForPeople(String path) {
		return path.equals("/emulator") || path.startsWith("/emulator/");
	}

}
