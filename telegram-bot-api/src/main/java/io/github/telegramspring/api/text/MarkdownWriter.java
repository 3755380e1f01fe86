package io.github.telegramspring.api.text;

import io.github.telegramspring.api.model.MessageEntity;
import org.jspecify.annotations.Nullable;

/**
 * Writes the legacy Markdown, and says what it cannot express: nesting, most kinds of
 * entities, and an entity that contains the sign which would end it.
 */
final class MarkdownWriter extends MarkupWriter {

	private static final String RESERVED = "_*`[";

	private final StringBuilder markdown = new StringBuilder();

	private @Nullable MessageEntity inside;

	MarkdownWriter(String source) {
		super(source);
	}

	static String render(FormattedText text) {
		return new MarkdownWriter(text.text()).write(writable(text));
	}

	static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		escape(text, 0, text.length(), escaped);
		return escaped.toString();
	}

	static String escapeCode(String code) {
		return requireFree(code, "`", "code");
	}

	static String escapeUrl(String url) {
		return requireFree(url, ")", "the address of a link");
	}

	private static void escape(String text, int start, int end, StringBuilder escaped) {
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (RESERVED.indexOf(c) >= 0) {
				escaped.append('\\');
			}
			escaped.append(c);
		}
	}

	private static String requireFree(String text, String sign, String place) {
		if (text.contains(sign)) {
			throw new UnsupportedFormattingException("The legacy Markdown cannot express '" + sign + "' in " + place
					+ ". Use HTML or MarkdownV2, or send the entities themselves.");
		}
		return text;
	}

	@Override
	void open(MessageEntity entity) {
		if (this.inside != null) {
			throw new UnsupportedFormattingException("The legacy Markdown cannot express " + entity.type().value()
					+ " within " + this.inside.type().value()
					+ ". Use HTML or MarkdownV2, or send the entities themselves.");
		}
		if (!this.markdown.isEmpty() && this.markdown.charAt(this.markdown.length() - 1) == '\\') {
			throw new UnsupportedFormattingException("The legacy Markdown cannot express an entity right behind a"
					+ " backslash. Use HTML or MarkdownV2, or send the entities themselves.");
		}
		this.inside = entity;
		this.markdown.append(start(entity));
	}

	private static String start(MessageEntity entity) {
		return switch (entity.type()) {
			case BOLD -> "*";
			case ITALIC -> "_";
			case CODE -> "`";
			case PRE -> "```" + MarkdownLanguage.of(entity) + '\n';
			case TEXT_LINK, TEXT_MENTION -> "[";
			default -> throw new UnsupportedFormattingException("The legacy Markdown knows no " + entity.type().value()
					+ ". Use HTML or MarkdownV2, or send the entities themselves.");
		};
	}

	@Override
	void close(MessageEntity entity) {
		this.markdown.append(end(entity));
		this.inside = null;
	}

	private static String end(MessageEntity entity) {
		return switch (entity.type()) {
			case BOLD -> "*";
			case ITALIC -> "_";
			case CODE -> "`";
			case PRE -> "```";
			default -> "](" + escapeUrl(address(entity)) + ')';
		};
	}

	@Override
	void text(int start, int end) {
		MessageEntity entity = this.inside;
		if (entity != null) {
			this.markdown.append(content(entity, source().substring(start, end)));
		}
		else {
			escape(source(), start, end, this.markdown);
		}
	}

	private static String content(MessageEntity entity, String text) {
		return switch (entity.type()) {
			case BOLD -> requireFree(text, "*", "bold text");
			case ITALIC -> requireFree(text, "_", "italic text");
			case CODE -> requireFree(text, "`", "code");
			case PRE -> block(text);
			default -> requireFree(text, "]", "the text of a link");
		};
	}

	private static String block(String text) {
		requireFree(text, "```", "a code block");
		if (text.endsWith("`")) {
			requireFree(text, "`", "the end of a code block");
		}
		// The line break of two characters is dropped as one, and the text stays whole.
		return text.startsWith("\r") ? "\r" + text : text;
	}

	@Override
	String result() {
		return this.markdown.toString();
	}

}
