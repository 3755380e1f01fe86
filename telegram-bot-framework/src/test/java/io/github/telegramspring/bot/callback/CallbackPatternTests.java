package io.github.telegramspring.bot.callback;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

class CallbackPatternTests {

	@Test
	void findsTheVariables() {
		assertThat(CallbackPattern.of("buy:{item}:{size}").match("buy:42:XL")).containsExactly(entry("item", "42"),
				entry("size", "XL"));
		assertThat(CallbackPattern.of("buy:{item}").match("sell:42")).isNull();
		assertThat(CallbackPattern.of("buy:{item}").match("buy:")).isNull();
		assertThat(CallbackPattern.of("buy:{item}").match("buy:a\nb")).containsEntry("item", "a\nb");
	}

	@Test
	void takesAsLittleAsItCanForAVariable() {
		assertThat(CallbackPattern.of("{a}:{b}").match("1:2:3")).containsExactly(entry("a", "1"), entry("b", "2:3"));
	}

	@Test
	void asksForWhatTheRegularExpressionSays() {
		CallbackPattern pattern = CallbackPattern.of("page:{n:\\d{1,3}}{rest:[a-z]*}");
		assertThat(pattern.match("page:12")).containsExactly(entry("n", "12"), entry("rest", ""));
		assertThat(pattern.match("page:7up")).containsExactly(entry("n", "7"), entry("rest", "up"));
		assertThat(pattern.match("page:1234")).isNull();
		assertThat(CallbackPattern.of("{n:\\d+}").match("7")).containsExactly(entry("n", "7"));
	}

	@Test
	void takesRegularExpressionsWithGroupsAndAlternatives() {
		CallbackPattern pattern = CallbackPattern.of("{a:x|y}-{b:(?:up|(down))}-{c}");
		assertThat(pattern.match("y-down-1")).containsExactly(entry("a", "y"), entry("b", "down"), entry("c", "1"));
	}

	@Test
	void takesAnEscapedBraceForItself() {
		CallbackPattern pattern = CallbackPattern.of("\\{{a}\\}\\\\.");
		assertThat(pattern.match("{1}\\.")).containsExactly(entry("a", "1"));
		assertThat(pattern.match("{1}\\x")).isNull();
	}

	@Test
	void buildsDataThatItWouldMatch() {
		CallbackPattern pattern = CallbackPattern.of("buy:{item:\\d+}:{size}");
		assertThat(pattern.build(42, "L")).isEqualTo("buy:42:L");
		assertThat(pattern.build(Map.of("size", "L", "item", 42))).isEqualTo("buy:42:L");
		assertThat(CallbackPattern.of("help").build()).isEqualTo("help");
	}

	@Test
	void refusesValuesItWouldReadOtherwise() {
		CallbackPattern pattern = CallbackPattern.of("buy:{item:\\d+}:{size}");
		assertThatIllegalArgumentException().isThrownBy(() -> pattern.build("all", "L"))
			.withMessageContaining("would read {item=all, size=L} as something else, as it does not match 'buy:all:L'");
		assertThatIllegalArgumentException().isThrownBy(() -> CallbackPattern.of("{a}:{b}").build("1:2", "3"))
			.withMessageContaining("would read {a=1:2, b=3} as {a=1, b=2:3}");
		assertThatIllegalArgumentException().isThrownBy(() -> pattern.build(42))
			.withMessageContaining("[item, size], but there are 1 values");
		assertThatIllegalArgumentException().isThrownBy(() -> pattern.build(Map.of("item", 42)))
			.withMessageContaining("needs a value for 'size'");
	}

	@Test
	void refusesToBuildMoreThanAButtonHolds() {
		CallbackPattern pattern = CallbackPattern.of("q:{text}");
		assertThat(pattern.build("ä".repeat(31))).hasSize(33);
		assertThatIllegalArgumentException().isThrownBy(() -> pattern.build("ä".repeat(32)))
			.withMessageContaining("66")
			.withMessageContaining("keep what is long on the server");
	}

	@Test
	void refusesAPatternThatNoDataIsShortEnoughFor() {
		assertThatIllegalArgumentException().isThrownBy(() -> CallbackPattern.of(""))
			.withMessageContaining("at least 0");
		assertThatIllegalArgumentException().isThrownBy(() -> CallbackPattern.of("x".repeat(64) + "{a}"))
			.withMessageContaining("at least 65 bytes");
	}

	@Test
	void isEqualToOneThatIsWrittenAlike() {
		assertThat(CallbackPattern.of("buy:{item}")).isEqualTo(CallbackPattern.of("buy:{item}"))
			.hasSameHashCodeAs(CallbackPattern.of("buy:{item}"))
			.isNotEqualTo(CallbackPattern.of("buy:{id}"));
	}

}
