package io.github.telegramspring.emulator;

import java.time.Duration;

import io.github.telegramspring.emulator.limit.FloodLimits;
import io.github.telegramspring.emulator.time.EmulatorClock;
import org.jspecify.annotations.Nullable;

/**
 * Describes an emulator before it starts.
 */
public final class TelegramEmulatorBuilder {

	int port;

	long seed;

	int memory = 10_000;

	boolean localServer = true;

	FloodLimits floodLimits = FloodLimits.NONE;

	Duration answerPatience = Duration.ofSeconds(10);

	@Nullable EmulatorClock clock;

	TelegramEmulatorBuilder() {
	}

	/**
	 * Sets the port to listen on; without it, any that is free is taken.
	 * @param port the port, or 0 for any that is free
	 * @return this builder
	 */
	public TelegramEmulatorBuilder port(int port) {
		this.port = port;
		return this;
	}

	/**
	 * Sets what tokens, ids and everything else that is random follow from; without it,
	 * 0.
	 * @param seed the seed
	 * @return this builder
	 */
	public TelegramEmulatorBuilder seed(long seed) {
		this.seed = seed;
		return this;
	}

	/**
	 * Sets how much of the past is kept: that many entries and calls of the log, and that
	 * many messages of a chat; without it, 10,000. Under load a small number keeps the
	 * memory small.
	 * @param memory how many of each, at least 1
	 * @return this builder
	 */
	public TelegramEmulatorBuilder memory(int memory) {
		if (memory < 1) {
			throw new IllegalArgumentException("The memory holds at least 1 of each, but this is " + memory);
		}
		this.memory = memory;
		return this;
	}

	/**
	 * Sets the clock; without it, a running one is made.
	 * @param clock the clock, which is not stopped with the emulator
	 * @return this builder
	 */
	public TelegramEmulatorBuilder clock(EmulatorClock clock) {
		this.clock = clock;
		return this;
	}

	/**
	 * Sets whether webhooks can be anywhere, as on a Bot API server that runs with
	 * {@code --local}: on {@code http}, on any port and at any address. That is so
	 * without a call of this method. Otherwise the rules of api.telegram.org hold:
	 * {@code https}, ports 80, 88, 443 and 8443, public addresses.
	 * @param localServer whether to be like a local server
	 * @return this builder
	 */
	public TelegramEmulatorBuilder localServer(boolean localServer) {
		this.localServer = localServer;
		return this;
	}

	/**
	 * Sets how much a bot may send before it is told to wait; without it, as much as it
	 * likes.
	 * @param limits the limits, such as {@link FloodLimits#TELEGRAM}
	 * @return this builder
	 */
	public TelegramEmulatorBuilder floodLimits(FloodLimits limits) {
		this.floodLimits = limits;
		return this;
	}

	/**
	 * Sets how long somebody who acts over HTTP waits for the bot; without it, 10
	 * seconds.
	 * @param patience how long, in real time
	 * @return this builder
	 */
	public TelegramEmulatorBuilder answerPatience(Duration patience) {
		this.answerPatience = patience;
		return this;
	}

	/**
	 * Starts the emulator.
	 * @return the emulator, to be closed after use
	 * @throws java.io.UncheckedIOException if the port is taken
	 */
	public TelegramEmulator start() {
		return new TelegramEmulator(this);
	}

}
