package io.github.telegramspring.api.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.github.telegramspring.api.method.AnswerInlineQuery;
import io.github.telegramspring.api.model.InlineQuery;
import io.github.telegramspring.api.model.InlineQueryResult;
import io.github.telegramspring.api.model.InlineQueryResultArticle;
import io.github.telegramspring.api.model.InputTextMessageContent;
import io.github.telegramspring.api.model.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class InlineResultsTests {

	@Test
	void resultsComeFiftyAtATimeUntilThereAreNoMore() {
		InlineResults results = InlineResults.of(numbers(120), InlineResultsTests::article);
		List<String> ids = new ArrayList<>();
		List<Integer> sizes = new ArrayList<>();
		String offset = "";
		while (offset != null) {
			AnswerInlineQuery answer = results.answer(query(offset));
			answer.results().forEach((result) -> ids.add(ResultId.of(result)));
			sizes.add(answer.results().size());
			offset = answer.nextOffset();
		}
		assertThat(sizes).containsExactly(50, 50, 20);
		assertThat(ids).containsExactlyElementsOf(numbers(120).stream().map(String::valueOf).toList());
	}

	@Test
	void fullLastPageHasNoNext() {
		assertThat(InlineResults.of(articles(50)).answer(query("")).nextOffset()).isNull();
		assertThat(InlineResults.of(articles(51)).answer(query("")).nextOffset()).isEqualTo("50");
	}

	@Test
	void onlyWhatIsAskedForIsLookedUp() {
		List<String> asked = new ArrayList<>();
		InlineResults results = InlineResults.<Integer>from((offset, limit) -> {
			asked.add(offset + "+" + limit);
			return numbers(100).subList(offset, offset + limit);
		}, InlineResultsTests::article).pageSize(20);
		AnswerInlineQuery answer = results.answer(query("40"));
		assertThat(asked).containsExactly("40+21");
		assertThat(answer.results()).hasSize(20);
		assertThat(answer.nextOffset()).isEqualTo("60");
	}

	@ParameterizedTest
	@ValueSource(strings = { "abc", "-1", "2147483647", "99999999999", "120" })
	void strangeOffsetHasNoResults(String offset) {
		AnswerInlineQuery answer = InlineResults.of(articles(3)).answer(query(offset));
		assertThat(answer.results()).isEmpty();
		assertThat(answer.nextOffset()).isNull();
	}

	@Test
	void pagesHaveOffsetsOfTheirOwn() {
		InlineResults results = InlineResults.pages((token) -> new InlinePage(articles(2), token + "x"));
		assertThat(results.answer(query("")).nextOffset()).isEqualTo("x");
		assertThat(results.answer(query("x")).nextOffset()).isEqualTo("xx");
	}

	@Test
	void limitsAreExplained() {
		assertThatIllegalArgumentException().isThrownBy(() -> new InlinePage(articles(51), null))
			.withMessageContaining("at most 50 results at a time, but 51");
		assertThatIllegalArgumentException().isThrownBy(() -> new InlinePage(List.of(), "x".repeat(65)))
			.withMessageContaining("keep a long cursor on the server");
		assertThatIllegalArgumentException().isThrownBy(() -> InlineResults.of(articles(1)).pageSize(51));
		InlineResults twice = InlineResults.of(List.of(article(1), article(1)));
		assertThatIllegalArgumentException().isThrownBy(() -> twice.answer(query("")))
			.withMessageContaining("two have '1'");
	}

	@Test
	void idsAreStableAndShort() {
		String key = "https://example.org/" + "x".repeat(100);
		assertThat(ResultId.of("city:42")).isEqualTo("city:42");
		assertThat(ResultId.of(key)).hasSize(43).isEqualTo(ResultId.of(key)).isNotEqualTo(ResultId.of(key + "x"));
		assertThatIllegalArgumentException().isThrownBy(() -> ResultId.of(""));
		assertThatIllegalArgumentException().isThrownBy(() -> ResultId.of(article("x".repeat(65))))
			.withMessageEndingWith("has 65; ResultId.of(key) makes a short one of a long key");
	}

	@Test
	void idOfEveryKindIsKnown() {
		assertThat(InlineQueryResult.class.getPermittedSubclasses())
			.filteredOn((type) -> !type.equals(InlineQueryResult.Unknown.class))
			.allMatch(ResultId::isKnown);
	}

	private static InlineQuery query(String offset) {
		return InlineQuery.of("1", User.of(7, false, "Alice"), "oslo", offset);
	}

	private static List<Integer> numbers(int count) {
		return IntStream.range(0, count).boxed().toList();
	}

	private static List<InlineQueryResult> articles(int count) {
		return numbers(count).stream().map(InlineResultsTests::article).toList();
	}

	private static InlineQueryResult article(Object id) {
		return InlineQueryResultArticle.of(id.toString(), "Title", InputTextMessageContent.of("Text"));
	}

}
