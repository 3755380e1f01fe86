package io.github.telegramspring.benchmarks.load;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A server in a process of its own.
 */
final class ServerProcess implements Closeable {

	private static final Duration START_TIMEOUT = Duration.ofMinutes(1);

	private static final Duration WARM_UP = Duration.ofSeconds(5);

	private static final int WARM_UP_CONNECTIONS = 8;

	private static final int MAX_WARM_UPS = 24;

	private static final long COMPILED_MILLIS = 50;

	private final Server server;

	private final int port = freePort();

	private final UpdateRequests requests;

	private final Process process;

	private final BufferedReader output;

	private final PrintStream input;

	/**
	 * Starts a server.
	 * @param server which one
	 * @param telegram the address of Telegram
	 * @param people how many people write to it
	 */
	ServerProcess(Server server, String telegram, int people) throws IOException {
		this.server = server;
		this.requests = new UpdateRequests(people);
		List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xms512m",
				"-Xmx512m", "-XX:ActiveProcessorCount=1"));
		command.addAll(server.command(this.port, telegram));
		ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
		builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
		this.process = builder.start();
		this.output = new BufferedReader(new InputStreamReader(this.process.getInputStream(), StandardCharsets.UTF_8));
		this.input = new PrintStream(this.process.getOutputStream(), true, StandardCharsets.UTF_8);
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/**
	 * Starts a server and lets it run on all cores and without much load until hardly any
	 * of its code is left to be compiled. From then on it is kept to its own core.
	 * @param server which one
	 * @param telegram the address of Telegram
	 * @param people how many people write to it
	 */
	static ServerProcess warm(Server server, String telegram, int people) throws IOException, InterruptedException {
		ServerProcess process = new ServerProcess(server, telegram, people);
		process.awaitFirstUpdate();
		process.warmUp();
		Cores.SERVER.keep(process.process.toHandle());
		LoadGenerator.run(process, LoadGenerator.CONNECTIONS, WARM_UP);
		return process;
	}

	private void warmUp() throws IOException {
		long before = 0;
		long compiled = ask(ServerConsole.Question.COMPILATION);
		for (int i = 0; i < MAX_WARM_UPS && compiled - before > COMPILED_MILLIS; i++) {
			LoadGenerator.run(this, WARM_UP_CONNECTIONS, WARM_UP);
			before = compiled;
			compiled = ask(ServerConsole.Question.COMPILATION);
		}
	}

	/**
	 * Returns the name in the reports.
	 */
	String title() {
		return this.server.title();
	}

	int port() {
		return this.port;
	}

	UpdateRequests requests() {
		return this.requests;
	}

	/**
	 * Delivers an update, again and again until somebody takes it.
	 */
	void awaitFirstUpdate() throws IOException, InterruptedException {
		long end = System.nanoTime() + START_TIMEOUT.toNanos();
		while (!takesUpdate()) {
			if (!this.process.isAlive()) {
				this.output.lines().forEach(System.out::println);
			}
			if (!this.process.isAlive() || System.nanoTime() > end) {
				throw new IllegalStateException("The " + title() + " does not start");
			}
			Thread.sleep(1);
		}
	}

	private boolean takesUpdate() throws IOException {
		try (LoadConnection connection = new LoadConnection(this.port, this.requests)) {
			connection.send();
			boolean received = connection.receive();
			while (!received) {
				received = connection.receive();
			}
			return true;
		}
		catch (ConnectException ex) {
			return false;
		}
	}

	/**
	 * Returns how long it has kept a core busy.
	 */
	Duration cpuTime() {
		return this.process.info().totalCpuDuration().orElseThrow();
	}

	/**
	 * Asks the server about itself.
	 */
	long ask(ServerConsole.Question question) throws IOException {
		this.input.println(question);
		String line = this.output.readLine();
		while (line != null && !line.startsWith(ServerConsole.ANSWER)) {
			System.out.println(line);
			line = this.output.readLine();
		}
		if (line == null) {
			throw new IllegalStateException("The " + title() + " has ended");
		}
		return Long.parseLong(line.substring(ServerConsole.ANSWER.length()));
	}

	@Override
	public void close() {
		this.input.close();
		this.process.onExit().join();
	}

}
