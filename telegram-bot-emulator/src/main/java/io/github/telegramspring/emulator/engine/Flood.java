package io.github.telegramspring.emulator.engine;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import io.github.telegramspring.emulator.world.Person;

/**
 * A great number of messages to one bot, for load tests. They come from several people in
 * turn, each in the chat with the bot, as fast as is wished and the bot confirms them: at
 * most 10,000 wait at a time, as more than 100,000 would be lost.
 */
public final class Flood implements Runnable {

	private static final int MAX_WAITING = 10_000;

	private static final long FIRST_PERSON = 1_000_001;

	private static final Duration PATIENCE = Duration.ofSeconds(1);

	private final BotSession bot;

	private final int updates;

	private final double perSecond;

	private final int chats;

	/**
	 * Plans a flood.
	 * @param bot who is flooded
	 * @param updates how many messages there will be
	 * @param perSecond how many of them in a second of real time, 0 for as many as
	 * possible
	 * @param chats from how many people
	 */
	public Flood(BotSession bot, int updates, double perSecond, int chats) {
		if (updates < 1 || chats < 1 || perSecond < 0) {
			throw new IllegalArgumentException("A flood has at least one update from one chat and a rate that is not "
					+ "negative, but this is " + updates + " from " + chats + " at " + perSecond + " a second");
		}
		this.bot = bot;
		this.updates = updates;
		this.perSecond = perSecond;
		this.chats = chats;
	}

	@Override
	public void run() {
		long start = System.nanoTime();
		for (int i = 0; i < this.updates && !Thread.currentThread().isInterrupted(); i++) {
			awaitTurn(start, i);
			int number = i;
			this.bot.telegram().guard().run(() -> send(number));
		}
	}

	private void awaitTurn(long start, int number) {
		if (this.perSecond > 0) {
			long due = start + (long) (number * 1_000_000_000L / this.perSecond);
			long left = due - System.nanoTime();
			while (left > 0 && !Thread.currentThread().isInterrupted()) {
				LockSupport.parkNanos(left);
				left = due - System.nanoTime();
			}
		}
		boolean free = false;
		while (!free && !Thread.currentThread().isInterrupted()) {
			free = this.bot.telegram().guard().await(() -> this.bot.updates().queue().size() < MAX_WAITING, PATIENCE);
		}
	}

	private void send(int number) {
		Person person = this.bot.telegram().world().personOrNew(FIRST_PERSON + number % this.chats);
		this.bot.telegram().send(person, this.bot, "Message " + (number + 1));
	}

}
