package io.github.telegramspring.api.broadcast;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongFunction;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.call.CallClock;
import io.github.telegramspring.api.method.BotMethod;

import org.springframework.util.Assert;
import org.springframework.util.CustomizableThreadCreator;

/**
 * Sends something to very many chats: some at a time, slower when Telegram says so, and
 * from where it was if it is stopped or killed.
 *
 * <pre class="code">
 * Broadcaster broadcaster = Broadcaster.builder(bot)
 *     .progress(new FileBroadcastProgress(Path.of("broadcasts")))
 *     .build();
 * Broadcast news = broadcaster.start("news-42", subscribers.iterator(),
 *     (chatId) -&gt; SendMessage.of(chatId, "News!"));
 * BroadcastResult result = news.result().join();
 * </pre>
 *
 * A chat gets one message, however often a broadcast of the same name is started, given
 * that the application names the same chats in the same order each time; new ones come at
 * the end. Only what was on its way when the process was killed is sent again, which are
 * {@link Builder#parallel} messages at most.
 */
public final class Broadcaster implements AutoCloseable {

	private static final int CLOSING_SECONDS = 30;

	private final TelegramBot bot;

	private final int parallel;

	private final BroadcastProgress progress;

	private final BroadcastListener listener;

	private final CallClock clock;

	private final Map<String, Broadcast> running = new ConcurrentHashMap<>();

	private final CustomizableThreadCreator threads = new CustomizableThreadCreator("telegram-broadcast-");

	private Broadcaster(Builder builder) {
		this.bot = builder.bot;
		this.parallel = builder.parallel;
		this.progress = builder.progress;
		this.listener = builder.listener;
		this.clock = builder.clock;
		this.threads.setDaemon(true);
	}

	/**
	 * Begins a broadcaster.
	 * @param bot the bot that sends
	 * @return a builder
	 */
	public static Builder builder(TelegramBot bot) {
		return new Builder(bot);
	}

	/**
	 * Starts a broadcast, or goes on with it.
	 * @param name the name under which its progress is kept
	 * @param chats the chats, in an order that is always the same; read by one thread at
	 * a time
	 * @param request makes the request for a chat; called by several threads
	 * @return the broadcast
	 * @throws IllegalStateException if this broadcaster has one of this name on its way
	 */
	public Broadcast start(String name, Iterator<Long> chats, LongFunction<? extends BotMethod<?>> request) {
		Broadcast broadcast = new Broadcast(this, name, chats, request);
		Assert.state(this.running.putIfAbsent(name, broadcast) == null, () -> "Broadcast '" + name
				+ "' is on its way already, and a second one would write to the same chats; wait for its result");
		broadcast.begin();
		return broadcast;
	}

	/**
	 * Stops all broadcasts, and waits up to 30 seconds for what is on its way. They can
	 * go on later, under the same names. A bean is closed by Spring, before the bot that
	 * it sends with.
	 */
	@Override
	public void close() {
		List<Broadcast> broadcasts = List.copyOf(this.running.values());
		broadcasts.forEach(Broadcast::stop);
		CompletableFuture<?> ends = CompletableFuture
			.allOf(broadcasts.stream().map(Broadcast::result).toArray(CompletableFuture[]::new));
		try {
			ends.get(CLOSING_SECONDS, TimeUnit.SECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			// The result of the broadcast tells what went wrong.
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	void ended(String name) {
		this.running.remove(name);
	}

	TelegramBot bot() {
		return this.bot;
	}

	int parallel() {
		return this.parallel;
	}

	BroadcastProgress progress() {
		return this.progress;
	}

	BroadcastListener listener() {
		return this.listener;
	}

	CallClock clock() {
		return this.clock;
	}

	Thread createThread(Runnable work) {
		return this.threads.createThread(work);
	}

	/**
	 * Makes a {@link Broadcaster}.
	 */
	public static final class Builder {

		private static final int MAX_PARALLEL = 100;

		private final TelegramBot bot;

		private int parallel = 10;

		private BroadcastProgress progress = BroadcastProgress.none();

		private BroadcastListener listener = new BroadcastListener() {
		};

		private CallClock clock = CallClock.system();

		private Builder(TelegramBot bot) {
			this.bot = bot;
		}

		/**
		 * Sets how many messages are sent at the same time.
		 * @param parallel 1-100; by default 10
		 * @return this builder
		 * @throws IllegalArgumentException if it is less or more
		 */
		public Builder parallel(int parallel) {
			Assert.isTrue(parallel >= 1 && parallel <= MAX_PARALLEL,
					() -> "A broadcast sends 1-" + MAX_PARALLEL + " messages at a time, not " + parallel);
			this.parallel = parallel;
			return this;
		}

		/**
		 * Sets where progress is kept.
		 * @param progress keeps it; by default it is not kept
		 * @return this builder
		 */
		public Builder progress(BroadcastProgress progress) {
			this.progress = progress;
			return this;
		}

		/**
		 * Sets who is told about chats that did not get the message.
		 * @param listener the listener; by default nobody
		 * @return this builder
		 */
		public Builder listener(BroadcastListener listener) {
			this.listener = listener;
			return this;
		}

		/**
		 * Sets the time that pauses go by.
		 * @param clock the clock; by default that of the system
		 * @return this builder
		 */
		public Builder clock(CallClock clock) {
			this.clock = clock;
			return this;
		}

		/**
		 * Makes the broadcaster.
		 * @return the broadcaster
		 */
		public Broadcaster build() {
			return new Broadcaster(this);
		}

	}

}
