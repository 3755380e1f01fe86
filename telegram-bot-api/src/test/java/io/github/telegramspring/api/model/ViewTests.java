package io.github.telegramspring.api.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

import io.github.telegramspring.api.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What small types say beyond their fields.
 */
class ViewTests {

	@Test
	void aBirthdateIsADateIfTheYearIsKnown() {
		Birthdate birthdate = Birthdate.of(10, 12);
		assertThat(birthdate.toDate()).isNull();
		assertThat(birthdate.year(1815).toDate()).isEqualTo(LocalDate.of(1815, 12, 10));
		assertThat(birthdate.at(2026)).isEqualTo(LocalDate.of(2026, 12, 10));
		assertThat(birthdate.monthDay()).isEqualTo(MonthDay.of(12, 10));
	}

	@Test
	void aBirthdayOnLeapDayComesEveryYear() {
		assertThat(Birthdate.of(29, 2).at(2028)).isEqualTo(LocalDate.of(2028, 2, 29));
		assertThat(Birthdate.of(29, 2).at(2026)).isEqualTo(LocalDate.of(2026, 2, 28));
		assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Birthdate.of(31, 4).monthDay());
	}

	@ParameterizedTest
	@CsvSource({ "DIE, 6", "DARTS, 6", "BOWLING, 6", "BASKETBALL, 5", "FOOTBALL, 5", "SLOT_MACHINE, 64" })
	void aThrownEmojiHasAHighestValue(DiceEmoji emoji, int value) {
		assertThat(Dice.of(emoji, value).highestValue()).hasValue(value);
		assertThat(Dice.of(emoji, value).isHighest()).isTrue();
		assertThat(Dice.of(emoji, value - 1).isHighest()).isFalse();
	}

	@Test
	void anEmojiOfALaterVersionHasNoHighestValue() {
		assertThat(Dice.of(DiceEmoji.UNKNOWN, 3).highestValue()).isEmpty();
		assertThat(Dice.of(DiceEmoji.UNKNOWN, 3).isHighest()).isFalse();
	}

	@Test
	void aQuizKnowsItsCorrectOptions() {
		Poll poll = UpdateFixture.named("poll").read().poll();
		assertThat(poll.type(PollType.QUIZ).isQuiz()).isTrue();
		assertThat(poll.type(PollType.REGULAR).isQuiz()).isFalse();
		assertThat(poll.correctOptionIds(1).correctOptions()).containsExactly(poll.options().get(1));
		assertThat(poll.correctOptionIds((List<Integer>) null).correctOptions()).isEmpty();
	}

	@Test
	void aVoteCanBeTakenBack() {
		assertThat(PollAnswer.of("1", List.of(), List.of()).isRetracted()).isTrue();
		assertThat(PollAnswer.of("1", List.of(0), List.of("a")).isRetracted()).isFalse();
	}

	@Test
	void reactionsAreAddedAndRemoved() {
		ReactionType heart = ReactionTypeEmoji.of(ReactionEmoji.RED_HEART);
		ReactionType fire = ReactionTypeEmoji.of(ReactionEmoji.FIRE);
		ReactionType thumb = ReactionTypeEmoji.of(ReactionEmoji.THUMBS_UP);
		MessageReactionUpdated change = MessageReactionUpdated.of(Chat.of(1, ChatType.PRIVATE), 1, Instant.EPOCH,
				List.of(heart, fire), List.of(fire, thumb));
		assertThat(change.added()).containsExactly(thumb);
		assertThat(change.removed()).containsExactly(heart);
	}

	@Test
	void aPhotoHasSizesToPickFrom() {
		List<PhotoSize> photo = List.of(size(320, 200), size(90, 60), size(1280, 800));
		assertThat(PhotoSizes.largest(photo)).isEqualTo(size(1280, 800));
		assertThat(PhotoSizes.smallest(photo)).isEqualTo(size(90, 60));
		assertThat(PhotoSizes.smallestOf(photo, 100)).isEqualTo(size(320, 200));
		assertThat(PhotoSizes.smallestOf(photo, 2000)).isEqualTo(size(1280, 800));
		assertThat(PhotoSizes.largest(null)).isNull();
		assertThat(PhotoSizes.smallestOf(null, 10)).isNull();
		assertThat(PhotoSizes.smallest(List.of())).isNull();
	}

	@Test
	void permissionsAreAllOrNone() {
		assertThat(Json.write(ChatPermissions.all())).contains("\"can_send_messages\":true").doesNotContain("false");
		assertThat(Json.write(ChatPermissions.none())).contains("\"can_send_messages\":false").doesNotContain("true");
		assertThat(Trees.write(ChatPermissions.all()).size())
			.isEqualTo(BotApiSchema.INSTANCE.typesByName().get("ChatPermissions").fields().size());
		assertThat(ChatPermissions.none().canSendMessages(true).canSendMessages()).isTrue();
	}

	@Test
	void administratorRightsAreAllOrNone() {
		assertThat(Json.write(ChatAdministratorRights.all())).contains("\"can_post_messages\":true")
			.doesNotContain("false");
		assertThat(Json.write(ChatAdministratorRights.none())).contains("\"can_post_messages\":false")
			.doesNotContain("true");
	}

	private static PhotoSize size(int width, int height) {
		return PhotoSize.of("id" + width, "unique" + width, width, height);
	}

}
