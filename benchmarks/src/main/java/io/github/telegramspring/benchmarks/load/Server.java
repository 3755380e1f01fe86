package io.github.telegramspring.benchmarks.load;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.benchmarks.BareCall;

import org.springframework.util.ClassUtils;

/**
 * A server that is compared with others.
 *
 * @param title its name in the reports
 * @param mainClass the class to be run
 * @param arguments what that is given
 */
record Server(String title, String mainClass, Arguments arguments) {

	/**
	 * Reads an update and answers 200.
	 */
	static final Server SERVLET = new Server("servlet", BareServlet.class.getName(), (port, telegram) -> List.of(port));

	/**
	 * Reads an update, sends a message and answers 200.
	 */
	static final Server SENDING_SERVLET = new Server("sending servlet", BareServlet.class.getName(), List::of);

	/**
	 * Another library, which reads an update, sends a message and answers 200.
	 */
	static final Server PEER = new Server("peer", "io.github.telegramspring.benchmarks.load.PeerServlet", List::of);

	/**
	 * A web application without a bot.
	 */
	static final Server CONTROLLER = new Server("controller", BareController.class.getName(),
			(port, telegram) -> application(port, "--telegram.bot.enabled=false"));

	/**
	 * A bot that says nothing.
	 */
	static final Server BOT = new Server("bot", QuietBot.class.getName(), Server::bot);

	/**
	 * A bot that sends a message for each update.
	 */
	static final Server SENDING_BOT = new Server("sending bot", AnsweringBot.class.getName(), Server::bot);

	/**
	 * A bot whose message for each update rides in the answer to the delivery.
	 */
	static final Server REPLYING_BOT = new Server("replying bot", AnsweringBot.class.getName(), Server::replyingBot);

	private static List<String> bot(String port, String telegram) {
		return application(port, "--telegram.bot.token=" + BareCall.TOKEN, "--telegram.bot.base-url=" + telegram,
				"--telegram.bot.webhook.url=https://bot.example.org",
				"--telegram.bot.webhook.secret-token=" + UpdateRequests.SECRET);
	}

	private static List<String> replyingBot(String port, String telegram) {
		List<String> arguments = new ArrayList<>(bot(port, telegram));
		arguments.add("--telegram.bot.webhook.reply-in-response=true");
		return arguments;
	}

	private static List<String> application(String port, String... properties) {
		List<String> arguments = new ArrayList<>(List.of(properties));
		arguments.add("--server.port=" + port);
		arguments.add("--server.tomcat.max-keep-alive-requests=-1");
		return arguments;
	}

	/**
	 * Tells whether it is there. The other library is only in a build with the profile
	 * {@code peers}.
	 */
	boolean isPresent() {
		return ClassUtils.isPresent(this.mainClass, null);
	}

	/**
	 * Returns the class to be run, and what it is to be given.
	 * @param port where it listens
	 * @param telegram the address of Telegram
	 */
	List<String> command(int port, String telegram) {
		List<String> command = new ArrayList<>(List.of(this.mainClass));
		command.addAll(this.arguments.of(String.valueOf(port), telegram));
		return command;
	}

	/**
	 * What a server is told.
	 */
	@FunctionalInterface
	interface Arguments {

		List<String> of(String port, String telegram);

	}

}
