package io.github.telegramspring.api.inline;

import java.util.List;

/**
 * Finds things for an inline query where they are stored, a few at a time.
 *
 * <pre class="code">
 * InlineSource&lt;City&gt; cities = (offset, limit) -&gt; repository.findByName(query.query(), offset, limit);
 * </pre>
 *
 * @param <T> the type of the things
 */
@FunctionalInterface
public interface InlineSource<T> {

	/**
	 * Finds some of the things, in an order that stays the same from call to call.
	 * @param offset how many to leave out, 0 for the beginning
	 * @param limit how many to find at most; it is one more than a page holds, so that
	 * there is no need to count
	 * @return the things; less than the limit if there are no more
	 */
	List<? extends T> find(int offset, int limit);

}
