package io.github.telegramspring.api;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BotTokenTests {

	private static final String SECRET = "aB3-dE6_gH9jK2mN5pQ8sT1v";

	@Test
	void knowsTheIdAndTheWholeToken() {
		BotToken token = BotToken.of("123456:" + SECRET);
		assertThat(token.id()).isEqualTo(123456);
		assertThat(token.value()).isEqualTo("123456:" + SECRET);
	}

	@Test
	void showsOnlyTheIdAsText() {
		assertThat(BotToken.of("123456:" + SECRET)).hasToString("123456:***");
	}

	@Test
	void isEqualToTheSameTokenOnly() {
		BotToken token = BotToken.of("123456:" + SECRET);
		assertThat(token).isEqualTo(BotToken.of("123456:" + SECRET)).hasSameHashCodeAs(BotToken.of("123456:" + SECRET));
		assertThat(token).isNotEqualTo(BotToken.of("123456:" + SECRET + "w"))
			.isNotEqualTo(BotToken.of("123457:" + SECRET))
			.isNotEqualTo("123456:" + SECRET);
	}

	@ParameterizedTest(name = "{index}")
	@ValueSource(strings = { "1:" + SECRET, "18014398509481983:" + SECRET, "123456:" + SECRET + SECRET + SECRET + "-" })
	void acceptsTheExtremes(String value) {
		assertThat(BotToken.of(value).value()).isEqualTo(value);
	}

	@ParameterizedTest(name = "{1}")
	@CsvSource(delimiter = '|', textBlock = """
			''                                | is empty
			'123456:aB3-dE6_gH9jK2mN5pQ8sT1v '| white space
			aB3-dE6_gH9jK2mN5pQ8sT1v          | no ':'
			:aB3-dE6_gH9jK2mN5pQ8sT1v         | does not begin with the id of the bot
			0123:aB3-dE6_gH9jK2mN5pQ8sT1v     | does not begin with 0
			-5:aB3-dE6_gH9jK2mN5pQ8sT1v       | does not begin with the id of the bot
			bot123456:aB3-dE6_gH9jK2mN5pQ8sT1v| does not begin with the id of the bot
			١٢٣:aB3-dE6_gH9jK2mN5pQ8sT1v      | does not begin with the id of the bot
			999999999999999999999:aB3-dE6_gH9jK2mN5pQ8sT1v | does not begin with the id of the bot
			18014398509481984:aB3-dE6_gH9jK2mN5pQ8sT1v     | too large
			123456:aB3-dE6_gH9jK2mN5pQ8sT1    | only 23 characters
			123456:                           | only 0 characters
			123456:aB3-dE6_gH9jK2mN5pQ8sT1/v  | as character 31
			123456:aB3-dE6_gH9jK2mN5pQ8sT1:v  | as character 31
			1:aB3-dE6_gH9jK2mN5pQ8sT1vaB3-dE6_gH9jK2mN5pQ8sT1vaB3-dE6_gH9jK2mN5pQ8sT1v1234567 | 81 characters
			""")
	void saysWhatIsWrongWithoutShowingTheToken(String value, String problem) {
		assertThatExceptionOfType(MalformedTokenException.class).isThrownBy(() -> BotToken.of(value))
			.withMessageContaining(problem)
			.withMessageContaining("@BotFather")
			.withMessageContaining("123456789:AA")
			.satisfies((ex) -> assertThat(ex.getMessage()).doesNotContain("aB3"));
	}

	@Test
	void saysThatALineBreakIsInTheWay() {
		assertThatExceptionOfType(MalformedTokenException.class)
			.isThrownBy(() -> BotToken.of("123456:" + SECRET + "\n"))
			.withMessageContaining("line break");
	}

}
