package io.github.telegramspring.api.text;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import org.jspecify.annotations.Nullable;

/**
 * Parses the legacy Markdown, in which entities do not nest: what is between two markers
 * is taken as it is.
 */
final class MarkdownParser {

	private static final String MARKERS = "_*`[";

	private final MarkdownReader reader;

	private final MarkupOutput output;

	MarkdownParser(String markup) {
		this.reader = new MarkdownReader(markup);
		this.output = new MarkupOutput(markup.length());
	}

	FormattedText parse() {
		while (this.reader.hasMore()) {
			char c = this.reader.next();
			if (c == '\\' && this.reader.hasMore() && isMarker(this.reader.peek())) {
				this.output.append(this.reader.next());
			}
			else if (isMarker(c)) {
				readEntity(c);
			}
			else {
				this.output.append(c);
			}
		}
		return this.output.finish();
	}

	private static boolean isMarker(char c) {
		return MARKERS.indexOf(c) >= 0;
	}

	private void readEntity(char c) {
		int start = this.reader.position() - 1;
		switch (c) {
			case '*' -> readSpan(start, "*", MessageEntityType.BOLD);
			case '_' -> readSpan(start, "_", MessageEntityType.ITALIC);
			case '[' -> readLink(start);
			default -> readBackticks(start);
		}
	}

	private int readSpan(int start, String end, @Nullable MessageEntityType type) {
		int offset = this.output.length();
		int position = this.reader.find(end);
		if (position < 0) {
			throw this.reader.errorAt(start, "Can't find end of the entity starting");
		}
		String content = this.reader.readTo(position);
		this.output.append(content, 0, content.length());
		this.reader.skip(end.length());
		if (type != null) {
			this.output.add(type, offset);
		}
		return offset;
	}

	private void readBackticks(int start) {
		if (!this.reader.startsWith("``")) {
			readSpan(start, "`", MessageEntityType.CODE);
			return;
		}
		this.reader.skip(2);
		String language = this.reader.language();
		this.reader.skipLineBreak();
		int offset = readSpan(start, "```", null);
		this.output
			.add(MessageEntity.of(MessageEntityType.PRE, offset, this.output.length() - offset).language(language));
	}

	private void readLink(int start) {
		int offset = readSpan(start, "]", null);
		if (this.output.length() == offset) {
			return;
		}
		if (!this.reader.startsWith("(")) {
			this.output.addLinkToItself(offset);
			return;
		}
		this.reader.skip(1);
		int end = this.reader.find(")");
		this.output.addLink(this.reader.readTo((end >= 0) ? end : this.reader.length()), offset);
		this.reader.skip((end >= 0) ? 1 : 0);
	}

}
