package io.github.telegramspring.api.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.github.telegramspring.api.limit.TextLimit;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * A part of a message that a reply quotes. Telegram compares it with the original,
 * including the formatting that quotes can have, so that is taken from there.
 *
 * @param text the part
 * @param position where it starts in the message, in UTF-16 code units
 * @param entities its formatting
 */
record QuotedPart(String text, int position, List<MessageEntity> entities) {

	private static final TextLimit LIMIT = TextLimit.characters("A quote", 1, 1024)
		.advice("quote only the beginning of the part");

	private static final Set<MessageEntityType> FORMATTING = EnumSet.of(MessageEntityType.BOLD,
			MessageEntityType.ITALIC, MessageEntityType.UNDERLINE, MessageEntityType.STRIKETHROUGH,
			MessageEntityType.SPOILER, MessageEntityType.CUSTOM_EMOJI, MessageEntityType.DATE_TIME);

	static QuotedPart of(Message message, String quote, int occurrence) {
		LIMIT.check(quote);
		Assert.isTrue(occurrence >= 0, () -> "The first occurrence of a quote is 0, not " + occurrence);
		Original original = Original.of(message);
		int start = original.text().indexOf(quote);
		for (int i = 0; i < occurrence && start >= 0; i++) {
			start = original.text().indexOf(quote, start + quote.length());
		}
		Assert.isTrue(start >= 0, () -> "Message " + message.messageId() + " has no occurrence " + occurrence
				+ " of the quote. A quote is part of the text or caption, character by character, and the first "
				+ "occurrence is 0");
		List<MessageEntity> formatting = original.entitiesBetween(start, start + quote.length())
			.stream()
			.filter((entity) -> FORMATTING.contains(entity.type()))
			.toList();
		return new QuotedPart(quote, start, formatting);
	}

	ReplyParameters in(ReplyParameters reply) {
		ReplyParameters quoting = reply.quote(this.text).quotePosition(this.position);
		return this.entities.isEmpty() ? quoting : quoting.quoteEntities(this.entities);
	}

	private record Original(String text, List<MessageEntity> entities) implements TextWithEntities {

		static Original of(Message message) {
			if (message.text() != null) {
				return new Original(message.text(), orNone(message.entities()));
			}
			return new Original((message.caption() != null) ? message.caption() : "",
					orNone(message.captionEntities()));
		}

		private static List<MessageEntity> orNone(@Nullable List<MessageEntity> entities) {
			return (entities != null) ? entities : List.of();
		}

	}

}
