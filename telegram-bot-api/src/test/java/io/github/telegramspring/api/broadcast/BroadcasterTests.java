package io.github.telegramspring.api.broadcast;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;

import io.github.telegramspring.api.call.ManualCallClock;
import io.github.telegramspring.api.error.BadRequestException;
import io.github.telegramspring.api.error.BotBlockedException;
import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.error.NetworkException.Delivery;
import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.error.TooManyRequestsException;
import io.github.telegramspring.api.error.UnauthorizedException;
import io.github.telegramspring.api.method.SendMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@Timeout(300)
class BroadcasterTests {

	private static final int CHATS = 10_000;

	private final ManualCallClock clock = ManualCallClock.eager();

	@Test
	void reachesEveryChatOnceAcrossARestart(@TempDir Path directory) throws Exception {
		AtomicReference<Broadcast> running = new AtomicReference<>();
		AtomicInteger messages = new AtomicInteger();
		FakeSubscribers subscribers = new FakeSubscribers((chat) -> {
			if (messages.incrementAndGet() == CHATS / 2) {
				running.get().stop();
			}
			blockEveryTenth(chat);
		});
		Set<Long> blocked = ConcurrentHashMap.newKeySet();
		Broadcaster broadcaster = Broadcaster.builder(subscribers)
			.parallel(20)
			.progress(new FileBroadcastProgress(directory))
			.listener(noting(blocked))
			.build();
		running.set(start(broadcaster, Iterators.slow(CHATS, running)));
		BroadcastResult first = running.get().result().get(240, TimeUnit.SECONDS);
		assertThat(first.finished()).isFalse();
		BroadcastResult second = start(broadcaster, chats()).result().get(240, TimeUnit.SECONDS);
		assertThat(second).isEqualTo(new BroadcastResult(true, 9000, 1000, 0));
		assertThat(subscribers.reached()).isEqualTo(9000);
		assertThat(subscribers.mostToOne()).isOne();
		assertThat(blocked).hasSize(1000);
	}

	@Test
	void sendsAgainOnlyWhatWasOnItsWayWhenItWasKilled() throws Exception {
		KilledProgress progress = new KilledProgress(3000);
		FakeSubscribers subscribers = new FakeSubscribers((chat) -> {
		});
		Broadcaster broadcaster = Broadcaster.builder(subscribers).parallel(20).progress(progress).build();
		assertThatExceptionOfType(ExecutionException.class)
			.isThrownBy(() -> start(broadcaster, chats()).result().get(240, TimeUnit.SECONDS))
			.withMessageContaining("killed");
		int sentBefore = subscribers.reached();
		progress.revive();
		BroadcastResult result = start(broadcaster, chats()).result().get(240, TimeUnit.SECONDS);
		assertThat(result.finished()).isTrue();
		assertThat(subscribers.reached()).isEqualTo(CHATS);
		assertThat(subscribers.mostToOne()).isLessThanOrEqualTo(2);
		assertThat(sentBefore - 3000).isLessThanOrEqualTo(20);
	}

	@Test
	void doesNothingMoreWhenItIsDone() throws Exception {
		AtomicInteger messages = new AtomicInteger();
		Broadcaster broadcaster = Broadcaster.builder(new FakeSubscribers((chat) -> messages.incrementAndGet()))
			.progress(new KilledProgress(Integer.MAX_VALUE))
			.build();
		start(broadcaster, LongStream.rangeClosed(1, 50).iterator()).result().get(240, TimeUnit.SECONDS);
		BroadcastResult again = start(broadcaster, LongStream.rangeClosed(1, 50).iterator()).result()
			.get(240, TimeUnit.SECONDS);
		assertThat(again).isEqualTo(new BroadcastResult(true, 50, 0, 0));
		assertThat(messages).hasValue(50);
	}

	@Test
	void pausesWhenTelegramSaysSoAndLosesNobody() throws Exception {
		AtomicInteger messages = new AtomicInteger();
		FakeSubscribers subscribers = new FakeSubscribers((chat) -> {
			if (messages.incrementAndGet() % 50 == 0) {
				throw new TooManyRequestsException("sendMessage", "Too Many Requests", Duration.ofSeconds(5));
			}
		});
		BroadcastResult result = run(subscribers, 1000);
		assertThat(result).isEqualTo(new BroadcastResult(true, 1000, 0, 0));
		assertThat(subscribers.mostToOne()).isOne();
		assertThat(this.clock.sleeps()).isNotEmpty().allMatch((sleep) -> sleep.compareTo(Duration.ofSeconds(5)) <= 0);
	}

	@Test
	void sendsAgainWhatDidNotGetOut() throws Exception {
		Set<Long> tried = ConcurrentHashMap.newKeySet();
		FakeSubscribers subscribers = new FakeSubscribers((chat) -> {
			if (tried.add(chat) && chat % 10 == 0) {
				throw new NetworkException("sendMessage", Delivery.NOT_SENT, new ConnectException("refused"));
			}
		});
		assertThat(run(subscribers, 100)).isEqualTo(new BroadcastResult(true, 100, 0, 0));
	}

	@Test
	void doesNotSendAgainWhatMayHaveArrived() throws Exception {
		AtomicInteger messages = new AtomicInteger();
		FakeSubscribers subscribers = new FakeSubscribers((chat) -> {
			messages.incrementAndGet();
			throw new NetworkException("sendMessage", Delivery.UNKNOWN, new IOException("cut"));
		});
		assertThat(run(subscribers, 100)).isEqualTo(new BroadcastResult(true, 0, 0, 100));
		assertThat(messages).hasValue(100);
	}

	@Test
	void goesOnAfterOtherFailures() throws Exception {
		AtomicInteger failures = new AtomicInteger();
		FakeSubscribers subscribers = new FakeSubscribers((chat) -> {
			if (chat % 2 == 0) {
				throw new BadRequestException("sendMessage", "Bad Request: message text is empty");
			}
		});
		Broadcaster broadcaster = Broadcaster.builder(subscribers).listener(new BroadcastListener() {

			@Override
			public void onFailure(long chatId, RuntimeException failure) {
				failures.incrementAndGet();
			}

		}).build();
		assertThat(start(broadcaster, LongStream.rangeClosed(1, 100).iterator()).result().get(240, TimeUnit.SECONDS))
			.isEqualTo(new BroadcastResult(true, 50, 0, 50));
		assertThat(failures).hasValue(50);
	}

	@Test
	void stopsWhenTheTokenIsRefused() {
		FakeSubscribers subscribers = new FakeSubscribers((chat) -> {
			throw new UnauthorizedException("sendMessage", 401, "Unauthorized");
		});
		Broadcast broadcast = start(Broadcaster.builder(subscribers).build(), chats());
		assertThat(broadcast.result()).failsWithin(240, TimeUnit.SECONDS)
			.withThrowableThat()
			.withCauseInstanceOf(UnauthorizedException.class);
		assertThat(broadcast.progress().failed()).isZero();
	}

	@Test
	void stopsWhenTheChatsCannotBeRead() {
		Iterator<Long> broken = LongStream.generate(() -> {
			throw new IllegalStateException("no database");
		}).iterator();
		Broadcast broadcast = start(Broadcaster.builder(new FakeSubscribers((chat) -> {
		})).build(), broken);
		assertThat(broadcast.result()).failsWithin(240, TimeUnit.SECONDS)
			.withThrowableThat()
			.withMessageContaining("no database");
	}

	@Test
	void refusesTooManyAtATime() {
		assertThatIllegalArgumentException().isThrownBy(() -> Broadcaster.builder(new FakeSubscribers((chat) -> {
		})).parallel(101));
	}

	private BroadcastResult run(FakeSubscribers subscribers, int chats) throws Exception {
		return start(Broadcaster.builder(subscribers).clock(this.clock).build(),
				LongStream.rangeClosed(1, chats).iterator())
			.result()
			.get(240, TimeUnit.SECONDS);
	}

	private static Broadcast start(Broadcaster broadcaster, Iterator<Long> chats) {
		return broadcaster.start("news", chats, (chat) -> SendMessage.of(chat, "News"));
	}

	private static Iterator<Long> chats() {
		return LongStream.rangeClosed(1, CHATS).iterator();
	}

	private static void blockEveryTenth(long chat) {
		if (chat % 10 == 0) {
			throw new BotBlockedException("sendMessage", "Forbidden: bot was blocked by the user");
		}
	}

	private static BroadcastListener noting(Set<Long> blocked) {
		return new BroadcastListener() {

			@Override
			public void onUnreachable(long chatId, TelegramApiException reason) {
				blocked.add(chatId);
			}

		};
	}

	/**
	 * Chats that are not handed out before the test knows the broadcast.
	 */
	private static final class Iterators {

		static Iterator<Long> slow(int chats, AtomicReference<Broadcast> running) {
			LongConsumer await = (chat) -> {
				while (running.get() == null) {
					Thread.onSpinWait();
				}
			};
			return LongStream.rangeClosed(1, chats).peek(await).iterator();
		}

	}

	/**
	 * Saves nothing any more after a while, as if the process was killed.
	 */
	private static final class KilledProgress implements BroadcastProgress {

		private int saves;

		private @Nullable BroadcastCheckpoint saved;

		KilledProgress(int saves) {
			this.saves = saves;
		}

		@Override
		public synchronized @Nullable BroadcastCheckpoint load(String broadcast) {
			return this.saved;
		}

		@Override
		public synchronized void save(String broadcast, BroadcastCheckpoint checkpoint) {
			if (this.saves-- <= 0) {
				throw new IllegalStateException("killed");
			}
			this.saved = checkpoint;
		}

		synchronized void revive() {
			this.saves = Integer.MAX_VALUE;
		}

	}

}
