package io.github.telegramspring.api.inline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import io.github.telegramspring.api.method.AnswerInlineQuery;
import io.github.telegramspring.api.model.InlineQuery;
import io.github.telegramspring.api.model.InlineQueryResult;

import org.springframework.util.Assert;

/**
 * Answers inline queries page by page: Telegram asks for more while the user scrolls, and
 * each answer holds up to 50 results and says where the next begins.
 *
 * <pre class="code">
 * InlineResults.of(cities, (city) -&gt; article(city)).answer(query)
 *
 * InlineResults.from((offset, limit) -&gt; repository.find(query.query(), offset, limit), (city) -&gt; article(city))
 *     .pageSize(20)
 *     .answer(query)
 *     .cacheTime(Duration.ofMinutes(1))
 *
 * InlineResults.pages((token) -&gt; new InlinePage(results, nextToken)).answer(query)
 * </pre>
 *
 * Results need ids that differ within an answer; {@link ResultId} makes them of a key.
 * Instances are immutable.
 */
public final class InlineResults {

	private final PageSource source;

	private final int pageSize;

	private InlineResults(PageSource source, int pageSize) {
		this.source = source;
		this.pageSize = pageSize;
	}

	/**
	 * Answers with results that are all there.
	 * @param results the results in their order, any number
	 * @return the results, 50 at a time
	 */
	public static InlineResults of(List<? extends InlineQueryResult> results) {
		return of(results, Function.identity());
	}

	/**
	 * Answers with things that are all there, of which only those of the page asked for
	 * are made into results.
	 * @param <T> the type of the things
	 * @param items the things in their order, any number
	 * @param result makes the result of a thing
	 * @return the results, 50 at a time
	 */
	public static <T> InlineResults of(List<? extends T> items,
			Function<? super T, ? extends InlineQueryResult> result) {
		List<T> kept = List.copyOf(items);
		return from((offset, limit) -> (offset < kept.size())
				? kept.subList(offset, offset + Math.min(limit, kept.size() - offset)) : List.of(), result);
	}

	/**
	 * Answers with things that are looked up when a page is asked for.
	 * @param <T> the type of the things
	 * @param source finds the things
	 * @param result makes the result of a thing
	 * @return the results, 50 at a time
	 */
	public static <T> InlineResults from(InlineSource<T> source,
			Function<? super T, ? extends InlineQueryResult> result) {
		return new InlineResults((offset, size) -> numbered(source, result, offset, size), InlinePage.MAX_RESULTS);
	}

	/**
	 * Answers with pages whose offsets are not numbers, such as the cursors of another
	 * service.
	 * @param source finds the page of an offset: the empty one for the beginning, and
	 * then each that the page before has named as the next
	 * @return the results, as many at a time as the pages have
	 */
	public static InlineResults pages(Function<String, InlinePage> source) {
		return new InlineResults((offset, size) -> source.apply(offset), InlinePage.MAX_RESULTS);
	}

	/**
	 * Returns a copy with this number of results in an answer; it does not apply to
	 * {@link #pages}.
	 * @param pageSize the results at a time, 1 to 50
	 * @return the copy
	 * @throws IllegalArgumentException if there are too few or too many
	 */
	public InlineResults pageSize(int pageSize) {
		Assert.isTrue(pageSize >= 1 && pageSize <= InlinePage.MAX_RESULTS,
				() -> "An inline query is answered by 1 to 50 results at a time, but " + pageSize + " were asked for");
		return new InlineResults(this.source, pageSize);
	}

	/**
	 * Makes the answer to a query: the results at the query's offset, and the next offset
	 * if there are more. An offset that did not come from here has no results.
	 * @param query the query
	 * @return the request, to which more can be added
	 * @throws IllegalArgumentException if an id is empty, too long, or not the only one
	 * of its kind in the answer
	 */
	public AnswerInlineQuery answer(InlineQuery query) {
		InlinePage page = this.source.find(query.offset(), this.pageSize);
		Set<String> ids = new HashSet<>();
		for (InlineQueryResult result : page.results()) {
			String id = ResultId.of(result);
			Assert.isTrue(ids.add(id), () -> "The results of an answer have different ids, but two have '" + id + "'");
		}
		return AnswerInlineQuery.of(query.id(), List.copyOf(page.results())).nextOffset(page.nextOffset());
	}

	private static <T> InlinePage numbered(InlineSource<T> source,
			Function<? super T, ? extends InlineQueryResult> result, String offset, int size) {
		int start = parse(offset);
		if (start < 0) {
			return new InlinePage(List.of(), null);
		}
		List<? extends T> found = source.find(start, size + 1);
		boolean more = found.size() > size;
		return new InlinePage(found.stream().limit(size).map((item) -> result.apply(item)).toList(),
				more ? Integer.toString(start + size) : null);
	}

	private static int parse(String offset) {
		if (offset.isEmpty()) {
			return 0;
		}
		try {
			return Integer.parseInt(offset);
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

	/**
	 * Finds the page of an offset.
	 */
	@FunctionalInterface
	private interface PageSource {

		InlinePage find(String offset, int size);

	}

}
