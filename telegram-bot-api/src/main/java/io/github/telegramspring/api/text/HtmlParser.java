package io.github.telegramspring.api.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;

/**
 * Parses Telegram's HTML in one pass: a stack holds the tags that are open, and each end
 * tag turns the innermost into an entity.
 */
final class HtmlParser {

	private static final String LANGUAGE_CLASS = "language-";

	private static final Set<String> TAGS = Set.of("a", "b", "strong", "i", "em", "u", "ins", "s", "strike", "del",
			"code", "pre", "blockquote", "span", "tg-spoiler", "tg-emoji", "tg-time");

	private final String markup;

	private final HtmlReader reader;

	private final MarkupOutput output;

	private final Deque<OpenTag> open = new ArrayDeque<>();

	HtmlParser(String markup) {
		this.markup = markup;
		this.reader = new HtmlReader(markup);
		this.output = new MarkupOutput(markup.length());
	}

	FormattedText parse() {
		boolean surrogateReferenced = false;
		while (this.reader.hasMore()) {
			char c = this.reader.peek();
			if (c == '<') {
				readTag();
				continue;
			}
			int codePoint = (c == '&') ? this.reader.characterReference() : -1;
			if (codePoint >= 0) {
				surrogateReferenced |= codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
				this.output.appendCodePoint(codePoint);
			}
			else {
				this.output.append(this.reader.next());
			}
		}
		if (!this.open.isEmpty()) {
			OpenTag tag = this.open.element();
			throw new TextFormatException("Can't find end tag corresponding to start tag \"" + tag.name + '"',
					this.markup, tag.position);
		}
		if (surrogateReferenced) {
			throw new TextFormatException("Text contains invalid Unicode characters after decoding HTML entities,"
					+ " check for unmatched surrogate code units", this.markup, 0);
		}
		return this.output.finish();
	}

	private void readTag() {
		int start = this.reader.position();
		if (this.reader.peekIs(1, '/')) {
			readEndTag(start);
		}
		else {
			readStartTag(start);
		}
	}

	private void readStartTag(int start) {
		this.reader.skip(1);
		String name = AsciiCharacters.toLowerCase(this.reader.name(start, "Unclosed start tag"));
		if (!TAGS.contains(name)) {
			throw this.reader.errorAt(start, "Unsupported start tag \"" + name + '"');
		}
		Map<String, String> attributes = this.reader.attributes(name, start);
		if (name.equals("span") && !"tg-spoiler".equals(attributes.get("class"))) {
			throw this.reader.errorAt(start, "Tag \"span\" must have class \"tg-spoiler\"");
		}
		this.open.push(new OpenTag(name, attributes, start, this.output.length()));
	}

	private void readEndTag(int start) {
		if (this.open.isEmpty()) {
			throw this.reader.errorAt(start, "Unexpected end tag");
		}
		this.reader.skip(2);
		String name = AsciiCharacters.toLowerCase(this.reader.name(start, "Unclosed end tag"));
		this.reader.skipSpaces();
		if (!this.reader.hasMore() || this.reader.next() != '>') {
			throw this.reader.errorAt(start, "Unclosed end tag");
		}
		OpenTag tag = this.open.pop();
		if (!name.isEmpty() && !name.equals(tag.name)) {
			throw this.reader.errorAt(start, "Unmatched end tag",
					", expected \"</" + tag.name + ">\", found \"</" + name + ">\"");
		}
		if (this.output.length() > tag.offset) {
			addEntity(tag);
		}
	}

	private void addEntity(OpenTag tag) {
		int offset = tag.offset;
		switch (tag.name) {
			case "b", "strong" -> this.output.add(MessageEntityType.BOLD, offset);
			case "i", "em" -> this.output.add(MessageEntityType.ITALIC, offset);
			case "u", "ins" -> this.output.add(MessageEntityType.UNDERLINE, offset);
			case "s", "strike", "del" -> this.output.add(MessageEntityType.STRIKETHROUGH, offset);
			case "span", "tg-spoiler" -> this.output.add(MessageEntityType.SPOILER, offset);
			case "blockquote" -> this.output.add(tag.attributes.containsKey("expandable")
					? MessageEntityType.EXPANDABLE_BLOCKQUOTE : MessageEntityType.BLOCKQUOTE, offset);
			case "a" -> addLink(tag);
			case "tg-emoji" -> addCustomEmoji(tag);
			case "tg-time" -> addDateTime(tag);
			case "code" -> addCode(tag);
			case "pre" -> addPre(tag);
			default -> throw new IllegalStateException("No entity for tag " + tag.name);
		}
	}

	private void addLink(OpenTag tag) {
		String address = tag.attribute("href");
		if (address.isEmpty()) {
			this.output.addLinkToItself(tag.offset);
		}
		else {
			this.output.addLink(address, tag.offset);
		}
	}

	private void addCustomEmoji(OpenTag tag) {
		String id = tag.attribute("emoji-id");
		if (!SpecialLink.isCustomEmojiId(id)) {
			throw new TextFormatException("Invalid custom emoji identifier specified", this.markup, tag.position);
		}
		this.output.add(entity(MessageEntityType.CUSTOM_EMOJI, tag.offset).customEmojiId(id));
	}

	private void addDateTime(OpenTag tag) {
		String format = tag.attribute("format");
		if (!DateTimeFormat.isValid(format)) {
			throw new TextFormatException("Invalid date format used", this.markup, tag.position);
		}
		int time = lenientSeconds(tag.attribute("unix"));
		if (time > 0) {
			this.output.add(DateTimeFormat.entity(tag.offset, this.output.length() - tag.offset, time, format));
		}
	}

	/**
	 * Reads the digits that a text starts with as Telegram does here: with what does not
	 * fit into 32 bits lost.
	 */
	private static int lenientSeconds(String text) {
		int value = 0;
		for (int i = 0; i < text.length() && AsciiCharacters.isDigit(text.charAt(i)); i++) {
			value = value * 10 + (text.charAt(i) - '0');
		}
		return value;
	}

	/**
	 * Adds inline code, whose class gives its language to a code block right around it or
	 * inside.
	 */
	private void addCode(OpenTag tag) {
		String className = tag.attribute("class");
		MessageEntity code = entity(MessageEntityType.CODE, tag.offset);
		if (className.length() > LANGUAGE_CLASS.length() && className.startsWith(LANGUAGE_CLASS)) {
			code = code.language(className.substring(LANGUAGE_CLASS.length()));
			if (this.output.replaceLast(MessageEntityType.PRE, code.type(MessageEntityType.PRE))) {
				return;
			}
		}
		this.output.add(code);
	}

	private void addPre(OpenTag tag) {
		MessageEntity last = this.output.last();
		MessageEntity pre = entity(MessageEntityType.PRE, tag.offset);
		if (last == null || last.language() == null
				|| !this.output.replaceLast(MessageEntityType.CODE, pre.language(last.language()))) {
			this.output.add(pre);
		}
	}

	private MessageEntity entity(MessageEntityType type, int offset) {
		return MessageEntity.of(type, offset, this.output.length() - offset);
	}

	/**
	 * A tag that has not been closed yet.
	 *
	 * @param position where it is in the markup
	 * @param offset where its entity starts in the text
	 */
	private record OpenTag(String name, Map<String, String> attributes, int position, int offset) {

		String attribute(String name) {
			return Objects.requireNonNullElse(this.attributes.get(name), "");
		}

	}

}
