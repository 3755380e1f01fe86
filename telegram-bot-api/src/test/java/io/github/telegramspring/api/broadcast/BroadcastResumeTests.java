package io.github.telegramspring.api.broadcast;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import io.github.telegramspring.api.error.BadRequestException;
import io.github.telegramspring.api.error.BotBlockedException;
import io.github.telegramspring.api.error.BotClosedException;
import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.method.SendMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@Timeout(300)
class BroadcastResumeTests {

	@TempDir
	private Path directory;

	private FileBroadcastProgress progress;

	@BeforeEach
	void keepProgress() {
		this.progress = new FileBroadcastProgress(this.directory);
	}

	@Test
	void goesOnAtAGapWithAsManyChatsDoneBehindItAsThereMayBe() throws Exception {
		Set<Long> ahead = LongStream.rangeClosed(1, Recorder.MAX_AHEAD).boxed().collect(Collectors.toSet());
		this.progress.save("news", new BroadcastCheckpoint(0, ahead, Recorder.MAX_AHEAD, 0, 0));
		FakeSubscribers subscribers = new FakeSubscribers((chat) -> {
		});
		assertThat(result(start(broadcaster(subscribers, new BroadcastListener() {
		}), 1100))).isEqualTo(new BroadcastResult(true, 1100, 0, 0));
		assertThat(subscribers.reached()).isEqualTo(100);
	}

	@Test
	void isNotFurtherAheadOfAChatThatTakesLongThanItMayBe() throws Exception {
		CountDownLatch othersSent = new CountDownLatch(Recorder.MAX_AHEAD - 1);
		CountDownLatch checked = new CountDownLatch(1);
		FakeSubscribers subscribers = new FakeSubscribers((chat) -> {
			if (chat == 1) {
				await(checked);
			}
			else {
				othersSent.countDown();
			}
		});
		Broadcast broadcast = start(broadcaster(subscribers, new BroadcastListener() {
		}), 5000);
		await(othersSent);
		assertThat(broadcast.progress().position()).isZero();
		assertThat(broadcast.progress().ahead()).hasSizeLessThan(Recorder.MAX_AHEAD);
		checked.countDown();
		assertThat(result(broadcast)).isEqualTo(new BroadcastResult(true, 5000, 0, 0));
	}

	@Test
	void sendsNothingTwiceWhenAListenerFails() throws Exception {
		AtomicInteger messages = new AtomicInteger();
		FakeSubscribers subscribers = new FakeSubscribers((chat) -> {
			messages.incrementAndGet();
			if (chat % 10 == 0) {
				throw new BadRequestException("sendMessage", "Bad Request: message text is empty");
			}
		});
		BroadcastListener broken = new BroadcastListener() {

			@Override
			public void onFailure(long chatId, RuntimeException failure) {
				throw new IllegalStateException("no database");
			}

		};
		int starts = 0;
		for (Broadcast broadcast = start(broadcaster(subscribers, broken), 50); broadcast.result()
			.handle((result, failure) -> failure != null)
			.get(240, TimeUnit.SECONDS); broadcast = start(broadcaster(subscribers, broken), 50)) {
			assertThat(broadcast.result()).failsWithin(240, TimeUnit.SECONDS)
				.withThrowableThat()
				.withMessageContaining("no database");
			starts++;
		}
		assertThat(starts).isBetween(1, 5);
		assertThat(messages).hasValue(50);
		assertThat(this.progress.load("news")).isEqualTo(new BroadcastCheckpoint(50, Set.of(), 45, 0, 5));
	}

	@Test
	void tellsOfABlockedBotOnceMoreIfTheListenerFailed() throws Exception {
		FakeSubscribers subscribers = new FakeSubscribers((chat) -> {
			throw new BotBlockedException("sendMessage", "Forbidden: bot was blocked by the user");
		});
		Set<Long> told = ConcurrentHashMap.newKeySet();
		AtomicInteger failures = new AtomicInteger(1);
		Broadcaster broadcaster = broadcaster(subscribers, new BroadcastListener() {

			@Override
			public void onUnreachable(long chatId, TelegramApiException reason) {
				if (failures.getAndDecrement() > 0) {
					throw new IllegalStateException("no database");
				}
				told.add(chatId);
			}

		});
		assertThat(start(broadcaster, 3).result()).failsWithin(240, TimeUnit.SECONDS);
		assertThat(result(start(broadcaster, 3))).isEqualTo(new BroadcastResult(true, 0, 3, 0));
		assertThat(told).containsExactlyInAnyOrderElementsOf(List.of(1L, 2L, 3L));
	}

	@Test
	void goesOnAfterAnApplicationThatEndedInTheMiddle() throws Exception {
		AtomicInteger messages = new AtomicInteger();
		AtomicBoolean restarted = new AtomicBoolean();
		FakeSubscribers subscribers = new FakeSubscribers((chat) -> {
			if (messages.getAndIncrement() >= 20 && !restarted.get()) {
				throw new BotClosedException("sendMessage", null);
			}
		});
		BroadcastListener silent = new BroadcastListener() {
		};
		assertThat(start(broadcaster(subscribers, silent), 500).result()).failsWithin(240, TimeUnit.SECONDS)
			.withThrowableThat()
			.withCauseInstanceOf(BotClosedException.class);
		restarted.set(true);
		assertThat(result(start(broadcaster(subscribers, silent), 500)))
			.isEqualTo(new BroadcastResult(true, 500, 0, 0));
		assertThat(subscribers.mostToOne()).isOne();
	}

	@Test
	void letsWhatIsOnItsWayArriveWhenTheBroadcasterIsClosed() throws Exception {
		CountDownLatch begun = new CountDownLatch(100);
		FakeSubscribers subscribers = new FakeSubscribers((chat) -> begun.countDown());
		Broadcaster broadcaster = broadcaster(subscribers, new BroadcastListener() {
		});
		Broadcast broadcast = broadcaster.start("news", LongStream.iterate(1, (chat) -> chat + 1).iterator(),
				(chat) -> SendMessage.of(chat, "News"));
		await(begun);
		broadcaster.close();
		assertThat(result(broadcast).finished()).isFalse();
		assertThat(this.progress.load("news").sent()).isEqualTo(subscribers.reached());
		assertThat(subscribers.mostToOne()).isOne();
	}

	@Test
	void isNotStartedASecondTimeWhileItIsOnItsWay() throws Exception {
		CountDownLatch checked = new CountDownLatch(1);
		FakeSubscribers subscribers = new FakeSubscribers((chat) -> await(checked));
		Broadcaster broadcaster = broadcaster(subscribers, new BroadcastListener() {
		});
		Broadcast broadcast = start(broadcaster, 100);
		assertThatIllegalStateException().isThrownBy(() -> start(broadcaster, 100))
			.withMessageStartingWith("Broadcast 'news' is on its way already");
		checked.countDown();
		assertThat(result(broadcast).sent()).isEqualTo(100);
		assertThat(result(start(broadcaster, 100)).sent()).isEqualTo(100);
		assertThat(subscribers.mostToOne()).isOne();
	}

	private Broadcaster broadcaster(FakeSubscribers subscribers, BroadcastListener listener) {
		return Broadcaster.builder(subscribers).progress(this.progress).listener(listener).build();
	}

	private static Broadcast start(Broadcaster broadcaster, int chats) {
		return broadcaster.start("news", LongStream.rangeClosed(1, chats).iterator(),
				(chat) -> SendMessage.of(chat, "News"));
	}

	private static BroadcastResult result(Broadcast broadcast) throws Exception {
		return broadcast.result().get(240, TimeUnit.SECONDS);
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(240, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
