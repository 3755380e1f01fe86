package io.github.telegramspring.faults;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One life of a bot: a Java process that can be killed.
 */
final class BotProcess implements AutoCloseable {

	/**
	 * Where the output of the bots is found afterwards.
	 */
	static final Path OUTPUT = Path.of("target", "bots");

	private final Process process;

	private BotProcess(Process process) {
		this.process = process;
	}

	/**
	 * Starts a life.
	 * @param name names the file with its output
	 * @param token the token, which is handed over in the environment
	 * @param properties the properties of the application
	 */
	static BotProcess start(String name, String token, List<String> properties) throws IOException {
		List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx192m",
				"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", LedgerBot.class.getName()));
		properties.forEach((property) -> command.add("--" + property));
		Files.createDirectories(OUTPUT);
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(new File(OUTPUT.toFile(), name + ".log")));
		builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
		builder.environment().put("TELEGRAM_BOT_TOKEN", token);
		return new BotProcess(builder.start());
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/**
	 * Kills the process as {@code kill -9} does.
	 */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/**
	 * Asks the process to stop, as {@code kill} and most platforms do.
	 * @return its exit code
	 */
	int terminate() throws InterruptedException {
		this.process.destroy();
		if (!this.process.waitFor(60, TimeUnit.SECONDS)) {
			throw new IllegalStateException("The bot does not stop; its output is in " + OUTPUT);
		}
		return this.process.exitValue();
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
