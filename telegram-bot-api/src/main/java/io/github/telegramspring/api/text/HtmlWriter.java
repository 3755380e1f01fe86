package io.github.telegramspring.api.text;

import java.time.Instant;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;

/**
 * Writes Telegram's HTML.
 */
final class HtmlWriter extends MarkupWriter {

	private final StringBuilder html = new StringBuilder();

	HtmlWriter(String source) {
		super(source);
	}

	static String render(FormattedText text) {
		return new HtmlWriter(text.text()).write(writable(text));
	}

	static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		escape(text, 0, text.length(), escaped);
		return escaped.toString();
	}

	static String escapeAttribute(String value) {
		return escape(value).replace("\"", "&quot;");
	}

	private static void escape(String text, int start, int end, StringBuilder escaped) {
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			switch (c) {
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '&' -> escaped.append("&amp;");
				default -> escaped.append(c);
			}
		}
	}

	@Override
	void open(MessageEntity entity) {
		String language = entity.language();
		if (entity.type() == MessageEntityType.PRE && language != null && !language.isEmpty()) {
			this.html.append("<pre><code class=\"language-").append(escapeAttribute(language)).append("\">");
			return;
		}
		this.html.append('<').append(tag(entity));
		switch (entity.type()) {
			case EXPANDABLE_BLOCKQUOTE -> this.html.append(" expandable");
			case TEXT_LINK, TEXT_MENTION -> attribute("href", address(entity));
			case CUSTOM_EMOJI -> attribute("emoji-id", String.valueOf(entity.customEmojiId()));
			case DATE_TIME -> dateTime(entity);
			default -> {
			}
		}
		this.html.append('>');
	}

	private void dateTime(MessageEntity entity) {
		Instant time = entity.unixTime();
		if (time != null) {
			attribute("unix", Long.toString(time.getEpochSecond()));
		}
		if (entity.dateTimeFormat() != null) {
			attribute("format", entity.dateTimeFormat());
		}
	}

	private void attribute(String name, String value) {
		this.html.append(' ').append(name).append("=\"").append(escapeAttribute(value)).append('"');
	}

	@Override
	void close(MessageEntity entity) {
		String language = entity.language();
		if (entity.type() == MessageEntityType.PRE && language != null && !language.isEmpty()) {
			this.html.append("</code></pre>");
		}
		else {
			this.html.append("</").append(tag(entity)).append('>');
		}
	}

	private static String tag(MessageEntity entity) {
		return switch (entity.type()) {
			case BOLD -> "b";
			case ITALIC -> "i";
			case UNDERLINE -> "u";
			case STRIKETHROUGH -> "s";
			case SPOILER -> "tg-spoiler";
			case BLOCKQUOTE, EXPANDABLE_BLOCKQUOTE -> "blockquote";
			case CODE -> "code";
			case PRE -> "pre";
			case TEXT_LINK, TEXT_MENTION -> "a";
			case CUSTOM_EMOJI -> "tg-emoji";
			case DATE_TIME -> "tg-time";
			default -> throw new IllegalStateException("There is no tag for " + entity.type());
		};
	}

	@Override
	void text(int start, int end) {
		escape(source(), start, end, this.html);
	}

	@Override
	String result() {
		return this.html.toString();
	}

}
