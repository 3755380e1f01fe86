package io.github.telegramspring.api.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.model.TextWithEntities;
import org.jspecify.annotations.Nullable;

/**
 * A text together with its formatting: what a message holds, what markup stands for, and
 * what {@link Text} builds.
 *
 * <pre class="code">
 * FormattedText text = TextFormat.HTML.parse("Read &lt;b&gt;this&lt;/b&gt; first");
 * text.text();        // Read this first
 * text.markdownV2();  // Read *this* first
 *
 * message.answer(text);
 * bot.execute(SendMessage.of(chatId, text.text()).entities(text.entities()));
 * </pre>
 *
 * <p>
 * Offsets and lengths of entities are in UTF-16 code units, as in the Bot API and in
 * {@link String}.
 *
 * @param text the text without any markup
 * @param entities its special parts, in no particular order; may nest and overlap
 */
public record FormattedText(String text, List<MessageEntity> entities) implements TextWithEntities {

	/** No text at all. */
	public static final FormattedText EMPTY = new FormattedText("", List.of());

	/**
	 * Checks that the entities are within the text.
	 * @throws IllegalArgumentException if one is not
	 */
	public FormattedText {
		Objects.requireNonNull(text, "text must not be null");
		entities = List.copyOf(entities);
		for (MessageEntity entity : entities) {
			if (entity.offset() < 0 || entity.length() < 0 || entity.length() > text.length() - entity.offset()) {
				throw new IllegalArgumentException(
						"The text ends at UTF-16 offset " + text.length() + ", but its " + entity.type().value()
								+ " entity has offset " + entity.offset() + " and length " + entity.length());
			}
		}
	}

	/**
	 * Makes a text without formatting.
	 * @param text the text
	 * @return the formatted text
	 */
	public static FormattedText of(String text) {
		return new FormattedText(text, List.of());
	}

	/**
	 * Makes a text of two fields of a message, either of which may be absent.
	 *
	 * <pre class="code">
	 * FormattedText caption = FormattedText.of(message.caption(), message.captionEntities());
	 * </pre>
	 * @param text the text or caption
	 * @param entities its entities
	 * @return the formatted text
	 * @throws IllegalArgumentException if an entity is not within the text
	 */
	public static FormattedText of(@Nullable String text, @Nullable List<MessageEntity> entities) {
		return new FormattedText((text != null) ? text : "", (entities != null) ? entities : List.of());
	}

	/**
	 * Makes a text of entities that count in code points, as languages other than Java
	 * do, instead of UTF-16 code units.
	 * @param text the text
	 * @param entities its entities, with offsets and lengths in code points
	 * @return the formatted text, with offsets and lengths in UTF-16 code units
	 * @throws IndexOutOfBoundsException if an entity is not within the text
	 */
	public static FormattedText ofCodePoints(String text, List<MessageEntity> entities) {
		return new FormattedText(text, entities.stream().map((entity) -> {
			int start = TextOffsets.codePointsToUtf16(text, entity.offset());
			int end = TextOffsets.codePointsToUtf16(text, entity.offset() + entity.length());
			return entity.offset(start).length(end - start);
		}).toList());
	}

	/**
	 * Returns whether there is no text.
	 * @return whether the text is empty
	 */
	public boolean isEmpty() {
		return this.text.isEmpty();
	}

	/**
	 * Returns the length that Telegram's limits, such as
	 * {@link TextLimits#MESSAGE_CODE_POINTS}, are about.
	 * @return the number of code points
	 */
	public int codePoints() {
		return TextOffsets.codePoints(this.text);
	}

	/**
	 * Returns the part of the text that an entity covers.
	 * @param entity an entity of this text
	 * @return the part
	 */
	public String textOf(MessageEntity entity) {
		return this.text.substring(entity.offset(), EntityOrder.end(entity));
	}

	/**
	 * Returns the entities of one type, in the order of the text.
	 * @param type the type
	 * @return the entities
	 */
	public List<MessageEntity> entities(MessageEntityType type) {
		return select((entity) -> entity.type() == type);
	}

	/**
	 * Returns the parts of the text that entities of one type cover.
	 *
	 * <pre class="code">
	 * FormattedText.of("#news about #java").withDetectedEntities().textsOf(HASHTAG);  // [#news, #java]
	 * </pre>
	 * @param type the type
	 * @return the parts, in the order of the text
	 */
	public List<String> textsOf(MessageEntityType type) {
		return entities(type).stream().map(this::textOf).toList();
	}

	private List<MessageEntity> select(Predicate<MessageEntity> predicate) {
		return this.entities.stream().filter(predicate).sorted(EntityOrder.COMPARATOR).toList();
	}

	/**
	 * Returns this text with another behind it.
	 * @param other the other text
	 * @return both texts
	 */
	public FormattedText plus(FormattedText other) {
		List<MessageEntity> joined = new ArrayList<>(this.entities);
		for (MessageEntity entity : other.entities) {
			joined.add(entity.offset(entity.offset() + this.text.length()));
		}
		return new FormattedText(this.text + other.text, joined);
	}

	/**
	 * Returns a part of this text, in which entities that reach beyond it are cut.
	 * @param start where it starts, in UTF-16 code units
	 * @param end where it ends, in UTF-16 code units
	 * @return the part
	 * @throws IndexOutOfBoundsException if there is no such part
	 */
	public FormattedText substring(int start, int end) {
		return new FormattedText(this.text.substring(start, end), entitiesBetween(start, end));
	}

	/**
	 * Returns this text with what Telegram makes tappable by itself in messages:
	 * commands, mentions, hashtags, cashtags, web addresses and e-mail addresses. Nothing
	 * is added that would overlap with an entity that is there already.
	 *
	 * <p>
	 * Phone numbers are not among them, because only Telegram's servers find those.
	 * @return the text with more entities
	 */
	public FormattedText withDetectedEntities() {
		List<MessageEntity> all = new ArrayList<>(this.entities);
		List<MessageEntity> present = select((entity) -> entity.length() > 0);
		int next = 0;
		int occupied = 0;
		for (MessageEntity found : EntityDetector.detect(this.text)) {
			while (next < present.size() && present.get(next).offset() < EntityOrder.end(found)) {
				occupied = Math.max(occupied, EntityOrder.end(present.get(next++)));
			}
			if (occupied <= found.offset()) {
				all.add(found);
			}
		}
		all.sort(EntityOrder.COMPARATOR);
		return new FormattedText(this.text, all);
	}

	/**
	 * Returns this text with its bare web addresses as links, so that they are links in
	 * markup too, and where nobody looks for addresses.
	 *
	 * <pre class="code">
	 * FormattedText.of("see example.com").withDetectedEntities().withLinkedAddresses().html();
	 * // see &lt;a href="example.com"&gt;example.com&lt;/a&gt;
	 * </pre>
	 * @return the text with other entities
	 */
	public FormattedText withLinkedAddresses() {
		return new FormattedText(this.text, this.entities.stream().map(this::linked).toList());
	}

	private MessageEntity linked(MessageEntity entity) {
		return (entity.type() != MessageEntityType.URL) ? entity
				: entity.type(MessageEntityType.TEXT_LINK).url(textOf(entity));
	}

	/**
	 * Returns this text with its entities as Telegram would have them: properly nested,
	 * with equal ones joined and impossible ones left out, in the order of the text.
	 *
	 * <p>
	 * Styles such as bold are cut where they cross other entities. Code contains nothing,
	 * links do not contain links, and only quotations may be around code.
	 * @return the text with other entities
	 */
	public FormattedText normalized() {
		return new FormattedText(this.text, EntityNesting.of(this.entities));
	}

	/**
	 * Returns this text as HTML, which can express all formatting.
	 * @return the markup
	 */
	public String html() {
		return TextFormat.HTML.render(this);
	}

	/**
	 * Returns this text as MarkdownV2.
	 * @return the markup
	 * @throws UnsupportedFormattingException if a quotation starts or ends within a line
	 */
	public String markdownV2() {
		return TextFormat.MARKDOWN_V2.render(this);
	}

	/**
	 * Returns this text as the old Markdown.
	 * @return the markup
	 * @throws UnsupportedFormattingException if the text has nested entities, or others
	 * than bold, italic, code, links and mentions
	 */
	public String markdown() {
		return TextFormat.MARKDOWN.render(this);
	}

	/**
	 * Returns this text in as many parts as fit into messages.
	 * @return the parts
	 * @see TextSplitter#forMessages()
	 */
	public List<FormattedText> split() {
		return TextSplitter.forMessages().split(this);
	}

}
