package io.github.telegramspring.benchmarks.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Gives one core to the server that is measured and another one to all that measures it,
 * so that neither takes time from the other. That takes Linux and its {@code taskset}.
 */
enum Cores {

	/**
	 * The core of the server.
	 */
	SERVER("0"),

	/**
	 * The core of the load generator and of Telegram's side.
	 */
	GENERATOR("1");

	private final String number;

	Cores(String number) {
		this.number = number;
	}

	/**
	 * Keeps a process to this core from now on.
	 */
	void keep(ProcessHandle process) throws IOException, InterruptedException {
		Process taskset = new ProcessBuilder("taskset", "--all-tasks", "--cpu-list", "--pid", this.number,
				String.valueOf(process.pid()))
			.redirectErrorStream(true)
			.start();
		String output = new String(taskset.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (taskset.waitFor() != 0) {
			throw new IllegalStateException("There have to be two cores and taskset: " + output);
		}
	}

}
