package io.github.telegramspring.api.text;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.model.MessageEntity;

/**
 * Fits entities to quotations of whole lines, which are all that MarkdownV2 has.
 *
 * <p>
 * The line break after a quotation belongs to it. No other entity may end or start right
 * at that line break, so such entities lose it, which nobody sees. A quotation that ends
 * within a line cannot be fitted.
 */
final class QuoteLines {

	private final String text;

	private final List<MessageEntity> nested;

	private QuoteLines(String text, List<MessageEntity> nested) {
		this.text = text;
		this.nested = nested;
	}

	static List<MessageEntity> fit(String text, List<MessageEntity> nested) {
		List<MessageEntity> quotes = nested.stream().filter(EntityOrder::isQuote).toList();
		return quotes.isEmpty() ? nested : new QuoteLines(text, nested).fit(quotes);
	}

	private List<MessageEntity> fit(List<MessageEntity> quotes) {
		List<MessageEntity> fitted = new ArrayList<>(this.nested.size());
		int next = 0;
		int previousEnd = -1;
		for (MessageEntity entity : this.nested) {
			if (EntityOrder.isQuote(entity)) {
				requireLineEnd(entity);
				fitted.add(entity);
				continue;
			}
			while (next < quotes.size() && EntityOrder.end(quotes.get(next)) <= entity.offset()) {
				previousEnd = EntityOrder.end(quotes.get(next++));
			}
			MessageEntity shortened = (previousEnd == entity.offset()) ? withoutStart(entity) : entity;
			if (next < quotes.size()) {
				shortened = withoutEnd(shortened, quotes.get(next));
			}
			if (shortened.length() > 0) {
				fitted.add(shortened);
			}
		}
		return fitted;
	}

	private void requireLineEnd(MessageEntity quote) {
		int end = EntityOrder.end(quote);
		if (end < this.text.length() && this.text.charAt(end - 1) != '\n' && this.text.charAt(end) != '\n') {
			throw new UnsupportedFormattingException("MarkdownV2 cannot express the quotation at UTF-16 offset "
					+ quote.offset() + ", because it ends within a line. Put a line break behind it, use HTML,"
					+ " or send the entities themselves.");
		}
	}

	private MessageEntity withoutStart(MessageEntity entity) {
		boolean quoteGoesOn = this.text.charAt(entity.offset() - 1) != '\n';
		return quoteGoesOn ? entity.offset(entity.offset() + 1).length(entity.length() - 1) : entity;
	}

	private MessageEntity withoutEnd(MessageEntity entity, MessageEntity quote) {
		int end = EntityOrder.end(entity);
		boolean endsQuote = end == EntityOrder.end(quote) && end < this.text.length();
		boolean codeBeforeQuote = end == quote.offset() && EntityOrder.isCode(entity);
		boolean lineBreak = entity.length() > 0 && this.text.charAt(end - 1) == '\n';
		return ((endsQuote || codeBeforeQuote) && lineBreak) ? entity.length(entity.length() - 1) : entity;
	}

}
