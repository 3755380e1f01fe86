package io.github.telegramspring.emulator;

import java.time.Duration;

import io.github.telegramspring.api.model.Location;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.content.LocationContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * telegram-server.md §5.3 and §6.
 */
class LiveLocationTests {

	private static final String OVER = "Bad Request: there is no live location in the message to edit";

	private final TestTelegram test = new TestTelegram();

	@BeforeEach
	void open() {
		this.test.alice.sends(this.test.bot, "hi");
	}

	@AfterEach
	void close() {
		this.test.close();
	}

	@Test
	void aLocationOfTheBotMovesUntilItIsStopped() throws Exception {
		assertThat(send("\"live_period\":60,\"heading\":90,\"proximity_alert_radius\":5,\"horizontal_accuracy\":1.5"))
			.contains(
					"\"location\":{\"latitude\":1.0,\"longitude\":2.0,\"live_period\":60,\"heading\":90,\"proximity_alert_radius\":5,"
							+ "\"horizontal_accuracy\":1.5}}");
		assertThat(edit("\"latitude\":3,\"longitude\":4")).contains("\"edit_date\":1800000000",
				"\"location\":{\"latitude\":3.0,\"longitude\":4.0,\"live_period\":60}}");
		assertThat(edit("\"latitude\":3,\"longitude\":4")).contains("message is not modified");
		assertThat(this.test.call("stopMessageLiveLocation", "{\"chat_id\":1,\"message_id\":2}"))
			.contains("\"location\":{\"latitude\":3.0,\"longitude\":4.0}}");
		assertThat(edit("\"latitude\":5,\"longitude\":6")).contains(OVER);
	}

	@Test
	void aLocationEndsWhenItsTimeIsOver() throws Exception {
		send("\"live_period\":60");
		this.test.advance(59);
		assertThat(location().livePeriod()).isNotNull();
		this.test.advance(1);
		assertThat(location().livePeriod()).isNull();
		assertThat(edit("\"latitude\":5,\"longitude\":6")).contains(OVER);
	}

	@Test
	void theTimeCanBeChanged() throws Exception {
		send("\"live_period\":60");
		this.test.advance(30);
		edit("\"latitude\":1,\"longitude\":2,\"live_period\":100");
		this.test.advance(69);
		assertThat(location().livePeriod()).isEqualTo(Duration.ofSeconds(100));
		this.test.advance(1);
		assertThat(location().livePeriod()).isNull();
	}

	@Test
	void aLocationCanBeLiveForever() throws Exception {
		send("\"live_period\":2147483647");
		this.test.advance(400L * 86_400);
		assertThat(location().livePeriod()).isNotNull();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "\"live_period\":59|period", "\"live_period\":86401|period",
					"\"live_period\":60,\"heading\":361|heading",
					"\"live_period\":60,\"proximity_alert_radius\":100001|proximity alert radius" })
	void numbersOutOfRangeAreRefused(String members, String what) throws Exception {
		assertThat(send(members)).contains("Bad Request: wrong live location " + what + " specified");
	}

	@Test
	void onlyLiveLocationsMove() throws Exception {
		send("\"x\":1");
		assertThat(edit("\"latitude\":5,\"longitude\":6")).contains(OVER);
		assertThat(this.test.call("stopMessageLiveLocation", "{\"chat_id\":1,\"message_id\":2}")).contains(OVER);
		assertThat(edit("\"longitude\":6")).contains("Bad Request: latitude is empty");
	}

	@Test
	void aPersonMovesAndStopsALocation() throws Exception {
		Message live = this.test.alice.sends(this.test.bot, LocationContent.live(1, 2, Duration.ofMinutes(15)));
		assertThat(live.location().livePeriod()).isEqualTo(Duration.ofMinutes(15));
		this.test.alice.moves(live, 3, 4);
		this.test.alice.stops(live);
		assertThat(this.test.call("getUpdates")).containsSubsequence("\"message\":{\"message_id\":2",
				"\"latitude\":1.0,\"longitude\":2.0,\"live_period\":900}", "\"edited_message\":{\"message_id\":2",
				"\"latitude\":3.0,\"longitude\":4.0,\"live_period\":900}", "\"edited_message\":{\"message_id\":2",
				"\"latitude\":3.0,\"longitude\":4.0}");
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.alice.moves(live, 5, 6))
			.withMessage("message 2 is not a live location, or not any more");
	}

	private String send(String members) throws Exception {
		return this.test.call("sendLocation", "{\"chat_id\":1,\"latitude\":1,\"longitude\":2," + members + "}");
	}

	private String edit(String members) throws Exception {
		return this.test.call("editMessageLiveLocation", "{\"chat_id\":1,\"message_id\":2," + members + "}");
	}

	private Location location() {
		return this.test.alice.chatWith(this.test.bot).messages().get(1).location();
	}

}
