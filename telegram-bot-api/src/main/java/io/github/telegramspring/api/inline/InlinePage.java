package io.github.telegramspring.api.inline;

import java.util.List;

import io.github.telegramspring.api.limit.TextLimit;
import io.github.telegramspring.api.model.InlineQueryResult;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Some of the results of an inline query, and where the next ones are found.
 *
 * <pre class="code">
 * new InlinePage(results, response.nextPageToken())
 * </pre>
 *
 * @param results the results, at most 50
 * @param nextOffset what Telegram sends back to get the next page, at most 64 bytes, or
 * {@code null} if this is the last page
 */
public record InlinePage(List<? extends InlineQueryResult> results, @Nullable String nextOffset) {

	static final int MAX_RESULTS = 50;

	private static final TextLimit OFFSET = TextLimit.bytes("The next offset of an inline query", 0, 64)
		.advice("keep a long cursor on the server and send its id");

	/**
	 * Checks the limits of Telegram.
	 * @throws IllegalArgumentException if there are too many results or the offset is too
	 * long
	 */
	public InlinePage {
		results = List.copyOf(results);
		int size = results.size();
		Assert.isTrue(size <= MAX_RESULTS, () -> "An inline query is answered by at most 50 results at a time, but "
				+ size + " were given; InlineResults.of(list) sends them page by page");
		if (nextOffset != null) {
			OFFSET.check(nextOffset);
		}
	}

}
