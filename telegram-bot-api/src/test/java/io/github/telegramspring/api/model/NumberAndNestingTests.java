package io.github.telegramspring.api.model;

import java.time.Duration;
import java.time.Instant;

import io.github.telegramspring.api.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NumberAndNestingTests {

	@ParameterizedTest
	@ValueSource(longs = { 1, 4294967296L, 9007199254740991L, -1001987654321L, Long.MAX_VALUE, Long.MIN_VALUE })
	void idsHave64Bits(long id) {
		Chat chat = Json.read("{\"id\":" + id + ",\"type\":\"channel\"}", Chat::read);
		assertThat(chat.id()).isEqualTo(id);
		assertThat(Trees.write(chat).get("id").longValue()).isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(longs = { 0, 1, 2147483648L, 4102444800L, 253402300800L })
	void datesGoOnAfter2038(long seconds) {
		Message message = readMessage("\"date\":" + seconds);
		assertThat(message.date()).isEqualTo(Instant.ofEpochSecond(seconds));
		assertThat(Trees.write(message).get("date").longValue()).isEqualTo(seconds);
	}

	@ParameterizedTest
	@ValueSource(strings = { "9223372036854775807", "-9223372036854775808", "99999999999999999999", "1e3", "\"1\"" })
	void requiredDateOutOfRangeIsRefused(String date) {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> readMessage("\"date\":" + date))
			.withMessageStartingWith("Expected a time in Unix seconds but found a ")
			.withMessageContaining(" at /date");
	}

	@ParameterizedTest
	@ValueSource(strings = { "9223372036854775807", "99999999999999999999", "-1e400", "\"1\"" })
	void optionalDateOutOfRangeIsLeftOut(String date) {
		assertThat(readMessage("\"date\":1,\"edit_date\":" + date).editDate()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2147483648", "-2147483649", "9223372036854775808", "1.0" })
	void numbersOutOf32BitsAreRefusedWhereTheyAreRequired(String number) {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> Json.read("{\"emoji\":\"🎲\",\"value\":" + number + "}", Dice::read))
			.withMessageContaining(" at /value");
		assertThat(readMessage("\"date\":1,\"message_thread_id\":" + number).messageThreadId()).isNull();
	}

	@Test
	void secondsMayHaveAFraction() {
		Voice voice = Json.read("{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"duration\":1.25}", Voice::read);
		assertThat(voice.duration()).isEqualTo(Duration.ofMillis(1250));
		assertThat(Trees.write(voice).get("duration").doubleValue()).isEqualTo(1.25);
	}

	@Test
	void anInfiniteNumberIsNoNumber() {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> Json.read("{\"latitude\":1e400,\"longitude\":0}", Location::read))
			.withMessageStartingWith("Expected a number but found a number at /latitude");
		assertThat(Json.read("{\"latitude\":1,\"longitude\":0,\"horizontal_accuracy\":1e400}", Location::read)
			.horizontalAccuracy()).isNull();
	}

	@Test
	void aNumberThatJavaCannotHoldIsKeptInWhatIsUnknown() {
		String origin = "{\"type\":\"future\",\"date\":1,\"age\":1e99999999999}";
		assertThat(Json.write(Json.read(origin, MessageOrigin::read))).isEqualTo(origin);
	}

	@Test
	void theLastOfTwoMembersOfOneNameCounts() {
		assertThat(readMessage("\"date\":1,\"text\":\"a\",\"text\":\"b\"").text()).isEqualTo("b");
		assertThat(Json.read("{\"type\":\"emoji\",\"emoji\":\"👍\",\"type\":\"paid\"}", ReactionType::read))
			.isEqualTo(ReactionTypeEmoji.of(ReactionEmoji.THUMBS_UP));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[", "{\"a\":", "[{\"a\":" })
	void nestingOfWhatIsPassedOverIsLimited(String open) {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> Json.read("{\"update_id\":1,\"future\":" + open.repeat(100_000), Update::read))
			.withMessageContaining("nesting depth");
	}

	@Test
	void nestingOfMessagesIsLimited() {
		String open = "{\"message_id\":1,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"},\"reply_to_message\":";
		assertThat(Json.read(open.repeat(190) + "null" + "}".repeat(190), Message::read)).isNotNull();
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> Json.read(open.repeat(100_000), Message::read))
			.withMessageContaining("nesting depth");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"type\":\"bold\",\"text\":", "{\"text\":", "[" })
	void nestingOfRichTextIsLimited(String open) {
		String close = open.equals("[") ? "]" : ",\"type\":\"bold\"}";
		RichText text = Json.read(open.repeat(190) + "\"x\"" + close.repeat(190), RichText::read);
		assertThat(Json.read(Json.write(text), RichText::read)).isEqualTo(text).hasToString(text.toString());
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> Json.read(open.repeat(100_000), RichText::read))
			.withMessageContaining("nesting depth");
	}

	private static Message readMessage(String members) {
		return Json.read("{\"message_id\":1,\"chat\":{\"id\":1,\"type\":\"private\"}," + members + "}", Message::read);
	}

}
