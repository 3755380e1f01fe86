package io.github.telegramspring.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import io.github.telegramspring.bot.FailedUpdate;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.processing.UnfinishedAlbumException;
import io.github.telegramspring.emulator.fault.DeliveryFault;
import io.github.telegramspring.emulator.fault.FaultScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Albums of a bot that is killed, stopped, and given updates twice. An album is complete
 * when its chat goes on, never because a slow machine let time pass.
 */
class AlbumFaultTests {

	private static final String NO_HURRY = "telegram.bot.albums.quiet-period=1h";

	private static final int PEOPLE = 10;

	private static final int SIZE = 4;

	private static final int TERMINATED = 128 + 15;

	@ParameterizedTest
	@EnumSource
	void areHandledOnceAndAsAWholeWhateverIsDeliveredTwice(Intake intake) {
		Map<Long, List<List<Integer>>> handled = new ConcurrentHashMap<>();
		try (RunningBot bot = new RunningBot(intake, (context) -> {
			handled.computeIfAbsent(context.message().chat().id(), (chat) -> new CopyOnWriteArrayList<>())
				.add(numbers(context));
			return null;
		})) {
			FaultScope often = FaultScope.always().withProbability(0.2);
			bot.telegram().emulator().faults().strike(often, DeliveryFault.DUPLICATED);
			bot.telegram().emulator().faults().strike(often, DeliveryFault.DROPPED);
			Photographer.several(PEOPLE, bot.telegram()).forEach((person) -> {
				person.writes(1);
				person.sendsAlbum(2, SIZE);
				person.sendsAlbum(6, 2);
				person.writes(8);
			});
			bot.start(NO_HURRY);
			bot.awaitDone();
			assertThat(handled).hasSize(PEOPLE);
			assertThat(handled.values()).allSatisfy((chat) -> assertThat(chat).containsExactly(List.of(1),
					List.of(2, 3, 4, 5), List.of(6, 7), List.of(8)));
			assertThat(bot.failed()).isEmpty();
		}
	}

	@Test
	void areHandledInAnotherLifeWhenTheBotThatPollsIsKilled() throws Exception {
		try (FloodedBot bot = new FloodedBot("album-kill", Intake.POLLING, NO_HURRY)) {
			List<Photographer> people = bot.photographers(PEOPLE);
			List<String> albums = sendAlbums(people);
			BotProcess first = bot.lives();
			bot.awaitUpdates((updates) -> updates.delivered() == 50 && updates.confirmed() > 0);
			first.kill();
			assertThat(bot.updates().confirmed()).isLessThanOrEqualTo(PEOPLE);
			assertThat(bot.answers()).doesNotContainAnyElementsOf(albums);
			people.forEach((person) -> person.writes(51 + people.indexOf(person)));
			BotProcess second = bot.lives();
			bot.awaitUpdates((updates) -> bot.ledger().begun().size() > 2 * PEOPLE);
			second.kill();
			bot.lives();
			bot.awaitUpdates((updates) -> updates.pending() == 0);
			assertThat(bot.ledger().done()).containsAll(IntStream.rangeClosed(1, 60).boxed().toList());
			assertThat(bot.answers()).containsAll(albums);
			assertThat(bot.updates().lost()).isZero();
		}
	}

	@Test
	void areHandledBeforeTheBotStopsIfAWebhookHadThemAcknowledged() throws Exception {
		try (FloodedBot bot = new FloodedBot("album-stop", Intake.WEBHOOK, NO_HURRY)) {
			List<String> albums = sendAlbums(bot.photographers(PEOPLE));
			BotProcess life = bot.lives();
			bot.awaitUpdates((updates) -> updates.confirmed() == 50);
			assertThat(bot.answers()).hasSize(PEOPLE).doesNotContainAnyElementsOf(albums);
			assertThat(life.terminate()).isEqualTo(TERMINATED);
			assertThat(bot.ledger().done())
				.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50).boxed().toList());
			assertThat(bot.answers()).hasSize(2 * PEOPLE).containsAll(albums);
		}
	}

	@Test
	void areReportedWhenTheBotStopsAndTheirHandlerDoesNot() {
		Gate gate = new Gate();
		try (RunningBot bot = new RunningBot(Intake.WEBHOOK, (context) -> {
			if (context.isAlbum()) {
				gate.await();
			}
			return null;
		}); gate) {
			sendAlbums(Photographer.several(PEOPLE, bot.telegram()));
			bot.start(NO_HURRY, "telegram.bot.processing.shutdown-timeout=1ms");
			bot.awaitDone();
			bot.stop();
			assertThat(bot.failed()).extracting(FailedUpdate::update)
				.extracting((update) -> Ledger.number(update.message()))
				.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(PEOPLE + 1, 50).boxed().toList());
			assertThat(bot.failed())
				.allSatisfy((failed) -> assertThat(failed.cause()).isInstanceOf(UnfinishedAlbumException.class));
		}
	}

	/**
	 * Lets everybody write once, and then send an album.
	 * @return how the bot answers the albums
	 */
	private static List<String> sendAlbums(List<Photographer> people) {
		List<String> answers = new ArrayList<>();
		people.forEach((person) -> person.writes(people.indexOf(person) + 1));
		people.forEach((person) -> {
			int first = PEOPLE + 1 + SIZE * people.indexOf(person);
			person.sendsAlbum(first, SIZE);
			answers.add("Got album of " + SIZE + " from " + first);
		});
		return answers;
	}

	private static List<Integer> numbers(UpdateContext context) {
		return context.isAlbum() ? context.album().stream().map(Ledger::number).toList()
				: List.of(Ledger.number(context.message()));
	}

}
