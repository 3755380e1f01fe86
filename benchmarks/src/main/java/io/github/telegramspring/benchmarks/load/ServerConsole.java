package io.github.telegramspring.benchmarks.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/**
 * Answers on standard output what is asked on standard input, and ends the server with
 * that input: no server outlives what has started it.
 */
final class ServerConsole {

	/**
	 * What the lines with answers begin with.
	 */
	static final String ANSWER = "answer ";

	private ServerConsole() {
	}

	static void serve() throws IOException {
		BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			System.out.println(ANSWER + Question.valueOf(line).answer());
		}
		Runtime.getRuntime().halt(0);
	}

	/**
	 * What can be asked.
	 */
	enum Question {

		/**
		 * How much of the heap is in use after a garbage collection, in bytes.
		 */
		HEAP {

			@Override
			long answer() {
				System.gc();
				return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
			}

		},

		/**
		 * How long code has been compiled so far, in milliseconds.
		 */
		COMPILATION {

			@Override
			long answer() {
				return ManagementFactory.getCompilationMXBean().getTotalCompilationTime();
			}

		};

		abstract long answer();

	}

}
