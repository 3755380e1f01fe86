package io.github.telegramspring.api.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A text whose formatting is given by entities and not by markup, as
 * {@link io.github.telegramspring.api.text.FormattedText FormattedText} is.
 *
 * <pre class="code">
 * List&lt;MessageEntity&gt; bold = text.entitiesBetween(0, 10);
 * </pre>
 */
public interface TextWithEntities {

	/**
	 * Returns the text.
	 * @return the text without any markup
	 */
	String text();

	/**
	 * Returns the special parts of the text.
	 * @return the entities, whose offsets and lengths are in UTF-16 code units
	 */
	List<MessageEntity> entities();

	/**
	 * Returns the entities of a part of the text, cut where they reach beyond it, and
	 * counted from where it starts.
	 * @param start where the part starts, in UTF-16 code units
	 * @param end where the part ends, in UTF-16 code units
	 * @return the entities that are at least in part within it
	 */
	default List<MessageEntity> entitiesBetween(int start, int end) {
		List<MessageEntity> kept = new ArrayList<>();
		for (MessageEntity entity : entities()) {
			int from = Math.max(start, entity.offset());
			int to = Math.min(end, entity.offset() + entity.length());
			if (from < to) {
				kept.add(entity.offset(from - start).length(to - from));
			}
		}
		return kept;
	}

}
