package io.github.telegramspring.bot.method.support;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arguments of a command one by one: what stands between white space, or
 * between double quotes, or is the mention of a user by name. Keyboards of phones make
 * typographic quotes of straight ones, by the customs of the language.
 */
final class ArgumentLine {

	private static final String OPENING_QUOTES = "\"\u201c\u201e\u00ab";

	private static final String CLOSING_QUOTES = "\"\u201d\u201c\u00bb";

	private final String text;

	private final List<MessageEntity> mentions;

	private int position;

	private ArgumentLine(String text, int start, List<MessageEntity> mentions) {
		this.text = text;
		this.position = start;
		this.mentions = mentions;
	}

	/**
	 * Starts behind the command of a message.
	 */
	static ArgumentLine of(UpdateContext context) {
		Message message = context.message();
		if (context.command() == null || message == null || message.text() == null || message.entities() == null) {
			return new ArgumentLine("", 0, List.of());
		}
		List<MessageEntity> mentions = new ArrayList<>(message.entities());
		int start = mentions.get(0).length();
		mentions.removeIf((entity) -> entity.type() != MessageEntityType.TEXT_MENTION);
		return new ArgumentLine(message.text().stripTrailing(), start, mentions);
	}

	/**
	 * Takes the next argument, or null if there is none.
	 */
	@Nullable ArgumentToken next() {
		skipSpace();
		if (this.position >= this.text.length()) {
			return null;
		}
		for (MessageEntity mention : this.mentions) {
			if (mention.offset() == this.position) {
				int end = Math.min(this.position + mention.length(), this.text.length());
				return new ArgumentToken(take(end), mention.user());
			}
		}
		int close = closingQuote(this.text, this.position);
		if (close > 0) {
			this.position++;
			String quoted = take(close);
			this.position++;
			return new ArgumentToken(quoted, null);
		}
		return new ArgumentToken(take(wordEnd()), null);
	}

	/**
	 * Finds the end of what is in quotes, or -1 if nothing is.
	 */
	private static int closingQuote(String text, int start) {
		int kind = OPENING_QUOTES.indexOf(text.charAt(start));
		return (kind >= 0) ? text.indexOf(CLOSING_QUOTES.charAt(kind), start + 1) : -1;
	}

	private int wordEnd() {
		int end = this.position;
		while (end < this.text.length() && !Character.isWhitespace(this.text.charAt(end))) {
			end++;
		}
		return end;
	}

	/**
	 * Takes all that is left, without the quotes around all of it, or null if nothing is.
	 */
	@Nullable ArgumentToken rest() {
		skipSpace();
		if (this.position >= this.text.length()) {
			return null;
		}
		String rest = take(this.text.length());
		boolean quoted = closingQuote(rest, 0) == rest.length() - 1;
		return new ArgumentToken(quoted ? rest.substring(1, rest.length() - 1) : rest, null);
	}

	private String take(int end) {
		String taken = this.text.substring(this.position, end);
		this.position = end;
		return taken;
	}

	private void skipSpace() {
		while (this.position < this.text.length() && Character.isWhitespace(this.text.charAt(this.position))) {
			this.position++;
		}
	}

	/**
	 * An argument.
	 *
	 * @param text what was written
	 * @param user the user, if it is a mention of one without user name
	 */
	record ArgumentToken(String text, @Nullable User user) {
	}

}
