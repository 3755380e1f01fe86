package io.github.telegramspring.bot.mapping;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TextPatternTests {

	@Test
	void aTemplateStandsForAllOfTheText() {
		TextPattern pattern = TextPattern.template("buy:{id}:{count}");
		assertThat(variable(pattern, "buy:a.b:3", "id")).isEqualTo("a.b");
		assertThat(variable(pattern, "buy:a.b:3", "count")).isEqualTo("3");
		assertThat(pattern.match("buy:a")).isNull();
		assertThat(pattern.match("xbuy:a:b")).isNull();
		assertThat(pattern.match("buy::3")).isNull();
		assertThat(pattern.prefix()).isEqualTo("buy:");
		assertThat(pattern.literals()).isEqualTo(5);
		assertThat(pattern.variables()).containsExactly("id", "count");
	}

	@Test
	void aVariableCanHaveARegularExpressionWithBraces() {
		TextPattern pattern = TextPattern.template("x{id:\\d{2,3}}y");
		assertThat(variable(pattern, "x123y", "id")).isEqualTo("123");
		assertThat(pattern.match("x1y")).isNull();
	}

	@Test
	void aVariableTakesLineBreaksToo() {
		assertThat(variable(TextPattern.template("say {text}"), "say a\nb", "text")).isEqualTo("a\nb");
	}

	@Test
	void aTemplateWithoutVariablesIsATextWithBackslashesTakenOut() {
		TextPattern pattern = TextPattern.template("a\\{b\\}.c");
		assertThat(pattern.form()).isEqualTo(TextPattern.Form.EXACT);
		assertThat(pattern.match("a{b}.c")).isNotNull();
		assertThat(pattern.match("a{b}xc")).isNull();
		assertThat(pattern).isEqualTo(TextPattern.exact("a{b}.c"));
	}

	@Test
	void aRegularExpressionIsFoundAnywhere() {
		TextPattern pattern = TextPattern.regex("in (?<city>\\w+)");
		assertThat(variable(pattern, "weather in Oslo now", "city")).isEqualTo("Oslo");
		assertThat(pattern.variables()).containsExactly("city");
		assertThat(pattern).isNotEqualTo(TextPattern.exact("in (?<city>\\w+)"));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			{a                , has a '{' without a '}'
			a}                , has a '}' without a '{'
			a\\b              , has a '\\' that is not before
			a\\               , has a '\\' that is not before
			{1a}              , has a variable '1a'
			{a_b}             , has a variable 'a_b'
			{}                , has a variable ''
			{a}:{a}           , has the variable 'a' twice
			{a}{b}            , "side by side, 'a' and 'b'"
			{a:\\d+}{b}       , side by side
			{a:(}             , whose regular expression is none
			""")
	void saysWhatIsWrongWithATemplate(String template, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> TextPattern.template(template))
			.withMessageContaining(message);
	}

	@Test
	void saysWhatIsWrongWithARegularExpression() {
		assertThatIllegalArgumentException().isThrownBy(() -> TextPattern.regex("a["))
			.withMessageContaining("'a[' is not a pattern: Unclosed character class");
	}

	private static String variable(TextPattern pattern, String text, String name) {
		TextMatch match = pattern.match(text);
		assertThat(match).isNotNull();
		return match.variable(name);
	}

}
