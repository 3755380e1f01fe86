package io.github.telegramspring.api.broadcast;

import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongFunction;

import io.github.telegramspring.api.broadcast.Recorder.Outcome;
import io.github.telegramspring.api.error.BotClosedException;
import io.github.telegramspring.api.error.ChatNotFoundException;
import io.github.telegramspring.api.error.ForbiddenException;
import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.NetworkException.Delivery;
import io.github.telegramspring.api.error.TooManyRequestsException;
import io.github.telegramspring.api.error.UnauthorizedException;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.CallOptions;
import io.github.telegramspring.api.method.CallPriority;
import org.jspecify.annotations.Nullable;

/**
 * A broadcast on its way.
 * <p>
 * Several threads take one chat after the other from the same source and send it its
 * message. A message that Telegram refused for now, or that did not get out, is sent
 * again after a pause of the whole broadcast. Everything else is final: a message that
 * may have arrived is never sent twice.
 *
 * <pre class="code">
 * Broadcast news = broadcaster.start("news-42", subscribers, (chatId) -&gt; SendMessage.of(chatId, "News!"));
 * news.progress().sent();    // so far
 * news.stop();               // to go on another day
 * news.result().join();      // how it went
 * </pre>
 */
public final class Broadcast {

	private static final CallOptions BULK = CallOptions.of().priority(CallPriority.BULK);

	private static final Duration NETWORK_PAUSE = Duration.ofSeconds(5);

	private static final int ATTEMPTS = 10;

	private final Broadcaster broadcaster;

	private final String name;

	private final Iterator<Long> chats;

	private final LongFunction<? extends BotMethod<?>> request;

	private final BroadcastCheckpoint start;

	private final Recorder recorder;

	private final Pace pace;

	private final AtomicInteger working = new AtomicInteger();

	private final CompletableFuture<BroadcastResult> result = new CompletableFuture<>();

	private long next;

	private boolean exhausted;

	private volatile boolean stopped;

	private volatile @Nullable Throwable failure;

	Broadcast(Broadcaster broadcaster, String name, Iterator<Long> chats,
			LongFunction<? extends BotMethod<?>> request) {
		this.broadcaster = broadcaster;
		this.name = name;
		this.chats = chats;
		this.request = request;
		BroadcastCheckpoint known = broadcaster.progress().load(name);
		this.start = (known != null) ? known : BroadcastCheckpoint.start();
		this.recorder = new Recorder(name, broadcaster.progress(), this.start);
		this.pace = new Pace(broadcaster.parallel(), broadcaster.clock());
	}

	void begin() {
		int threads = this.broadcaster.parallel();
		this.working.set(threads);
		for (int i = 0; i < threads; i++) {
			this.broadcaster.createThread(this::work).start();
		}
	}

	private void work() {
		try {
			for (Recipient recipient = take(); recipient != null; recipient = take()) {
				send(recipient);
			}
		}
		catch (InterruptedException ex) {
			stop();
		}
		catch (Throwable ex) {
			this.failure = ex;
			stop();
		}
		finally {
			if (this.working.decrementAndGet() == 0) {
				complete();
			}
		}
	}

	private @Nullable Recipient take() throws InterruptedException {
		Recipient recipient = nextRecipient();
		if (recipient != null) {
			this.recorder.awaitRoom(recipient.index());
		}
		return recipient;
	}

	private synchronized @Nullable Recipient nextRecipient() {
		while (!this.stopped && !this.exhausted) {
			if (!this.chats.hasNext()) {
				this.exhausted = true;
				return null;
			}
			Recipient recipient = new Recipient(this.next++, this.chats.next());
			if (!this.start.isDone(recipient.index())) {
				return recipient;
			}
		}
		return null;
	}

	/**
	 * Sends the message to a chat, unless the broadcast is stopped before.
	 */
	private void send(Recipient recipient) throws InterruptedException {
		boolean done = false;
		for (int attempt = 1; !done && this.pace.begin(); attempt++) {
			try {
				done = attempt(recipient, attempt == ATTEMPTS);
			}
			finally {
				this.pace.end();
			}
		}
	}

	/**
	 * Tries to send the message to a chat.
	 * @return whether that is all for this chat
	 */
	private boolean attempt(Recipient recipient, boolean last) {
		try {
			this.broadcaster.bot().execute(this.request.apply(recipient.chatId()).with(BULK));
		}
		catch (UnauthorizedException | BotClosedException ex) {
			throw ex;
		}
		catch (ForbiddenException | ChatNotFoundException ex) {
			// Told first: if the listener fails, it hears of the chat once more.
			this.broadcaster.listener().onUnreachable(recipient.chatId(), ex);
			this.recorder.done(recipient.index(), Outcome.UNREACHABLE);
			return true;
		}
		catch (RuntimeException ex) {
			if (!last && canBeSentAgain(ex)) {
				return false;
			}
			// Noted first: the message may have arrived, whatever the listener does.
			this.recorder.done(recipient.index(), Outcome.FAILED);
			this.broadcaster.listener().onFailure(recipient.chatId(), ex);
			return true;
		}
		this.pace.wentWell();
		this.recorder.done(recipient.index(), Outcome.SENT);
		return true;
	}

	private boolean canBeSentAgain(RuntimeException failure) {
		if (failure instanceof TooManyRequestsException refusal) {
			this.pace.slowDown(refusal.retryAfter());
			return true;
		}
		if (failure instanceof NetworkException ex && ex.delivery() == Delivery.NOT_SENT) {
			this.pace.slowDown(NETWORK_PAUSE);
			return true;
		}
		return false;
	}

	private void complete() {
		this.broadcaster.ended(this.name);
		Throwable cause = this.failure;
		if (cause != null) {
			this.result.completeExceptionally(cause);
			return;
		}
		BroadcastCheckpoint end = this.recorder.checkpoint();
		this.result.complete(new BroadcastResult(this.exhausted && end.position() >= this.next, end.sent(),
				end.unreachable(), end.failed()));
	}

	/**
	 * Lets the messages that are on their way arrive and sends no more. The broadcast can
	 * go on later, under the same name.
	 */
	public void stop() {
		this.stopped = true;
		this.recorder.stop();
		this.pace.stop();
	}

	/**
	 * Returns how far the broadcast has come.
	 * @return the chats that are done
	 */
	public BroadcastCheckpoint progress() {
		return this.recorder.checkpoint();
	}

	/**
	 * Returns the result to come. It fails if the broadcast cannot go on: because the
	 * token is wrong, the bot is closed, the progress cannot be saved, the chats cannot
	 * be read, or the listener fails. Started again, it goes on where it was.
	 * @return the result
	 */
	public CompletableFuture<BroadcastResult> result() {
		return this.result.copy();
	}

	/**
	 * A chat with its number within the broadcast.
	 */
	private record Recipient(long index, long chatId) {
	}

}
