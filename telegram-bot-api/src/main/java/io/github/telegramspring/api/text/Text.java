package io.github.telegramspring.api.text;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.model.User;

/**
 * Builds formatted text from pieces, without markup and therefore without anything to
 * escape.
 *
 * <pre class="code">
 * FormattedText text = Text.lines(
 *         Text.of("Hello ", Text.mention(user), "!"),
 *         Text.bold("Order ", Text.italic(number)),
 *         Text.quote("Thank you for ", Text.link("shopping", "https://example.com/")));
 *
 * bot.execute(SendMessage.of(chatId, text.text()).entities(text.entities()));
 * </pre>
 *
 * <p>
 * A piece is a {@link FormattedText}, which keeps its formatting, or any other object,
 * which stands for {@link Object#toString() its text}.
 */
public final class Text {

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'")
		.withZone(ZoneOffset.UTC);

	private Text() {
	}

	/**
	 * Puts pieces one behind the other.
	 * @param pieces the pieces
	 * @return the text
	 */
	public static FormattedText of(Object... pieces) {
		return join("", Arrays.asList(pieces));
	}

	/**
	 * Puts pieces one below the other.
	 * @param lines the lines, an empty text for an empty line
	 * @return the text, with no line break at its end
	 */
	public static FormattedText lines(Object... lines) {
		return join("\n", Arrays.asList(lines));
	}

	/**
	 * Puts pieces one behind the other, with something between them.
	 *
	 * <pre class="code">
	 * Text.join(", ", users.stream().map(Text::mention).toList())
	 * </pre>
	 * @param separator what stands between two pieces
	 * @param pieces the pieces
	 * @return the text
	 */
	public static FormattedText join(Object separator, Iterable<?> pieces) {
		TextAssembly assembly = new TextAssembly();
		Iterator<?> iterator = pieces.iterator();
		while (iterator.hasNext()) {
			assembly.append(iterator.next());
			if (iterator.hasNext()) {
				assembly.append(separator);
			}
		}
		return assembly.finish();
	}

	/**
	 * Returns a collector that puts the pieces of a stream one behind the other.
	 *
	 * <pre class="code">
	 * tags.stream().map(Text::code).collect(Text.joining(" "))
	 * </pre>
	 * @param separator what stands between two pieces
	 * @return the collector
	 */
	public static Collector<Object, ?, FormattedText> joining(Object separator) {
		return Collectors.collectingAndThen(Collectors.toList(), (List<Object> pieces) -> join(separator, pieces));
	}

	/**
	 * Makes text bold.
	 * @param pieces the pieces
	 * @return the bold text
	 */
	public static FormattedText bold(Object... pieces) {
		return styled(MessageEntityType.BOLD, pieces);
	}

	/**
	 * Makes text italic.
	 * @param pieces the pieces
	 * @return the italic text
	 */
	public static FormattedText italic(Object... pieces) {
		return styled(MessageEntityType.ITALIC, pieces);
	}

	/**
	 * Underlines text.
	 * @param pieces the pieces
	 * @return the underlined text
	 */
	public static FormattedText underline(Object... pieces) {
		return styled(MessageEntityType.UNDERLINE, pieces);
	}

	/**
	 * Strikes text through.
	 * @param pieces the pieces
	 * @return the struck-through text
	 */
	public static FormattedText strikethrough(Object... pieces) {
		return styled(MessageEntityType.STRIKETHROUGH, pieces);
	}

	/**
	 * Hides text until it is tapped.
	 * @param pieces the pieces
	 * @return the hidden text
	 */
	public static FormattedText spoiler(Object... pieces) {
		return styled(MessageEntityType.SPOILER, pieces);
	}

	/**
	 * Makes a quotation. It looks best when it takes up whole lines.
	 * @param pieces the pieces, among which no other quotation may be
	 * @return the quotation
	 */
	public static FormattedText quote(Object... pieces) {
		return styled(MessageEntityType.BLOCKQUOTE, pieces);
	}

	/**
	 * Makes a quotation of which only the first lines show until it is tapped.
	 * @param pieces the pieces, among which no other quotation may be
	 * @return the quotation
	 */
	public static FormattedText expandableQuote(Object... pieces) {
		return styled(MessageEntityType.EXPANDABLE_BLOCKQUOTE, pieces);
	}

	/**
	 * Makes inline code, which a tap copies.
	 * @param code the code, which cannot have other formatting
	 * @return the code
	 */
	public static FormattedText code(Object code) {
		return entity(MessageEntity.of(MessageEntityType.CODE, 0, 0), FormattedText.of(code.toString()));
	}

	/**
	 * Makes a code block.
	 * @param code the code, which cannot have other formatting
	 * @return the code block
	 */
	public static FormattedText pre(Object code) {
		return entity(MessageEntity.of(MessageEntityType.PRE, 0, 0), FormattedText.of(code.toString()));
	}

	/**
	 * Makes a code block in a programming language.
	 * @param code the code, which cannot have other formatting
	 * @param language the language to highlight it in, such as {@code java}
	 * @return the code block
	 */
	public static FormattedText pre(Object code, String language) {
		return entity(MessageEntity.of(MessageEntityType.PRE, 0, 0).language(language),
				FormattedText.of(code.toString()));
	}

	/**
	 * Makes a link.
	 * @param label what to show, which may have styles such as bold
	 * @param url the address to open
	 * @return the link
	 */
	public static FormattedText link(Object label, String url) {
		return entity(MessageEntity.of(MessageEntityType.TEXT_LINK, 0, 0).url(url), of(label));
	}

	/**
	 * Mentions a user by the full name.
	 * @param user the user
	 * @return the mention
	 */
	public static FormattedText mention(User user) {
		return mention(user, Mention.fullName(user));
	}

	/**
	 * Mentions a user in words of one's own.
	 * @param user the user
	 * @param label what to show, which may have styles such as bold
	 * @return the mention
	 */
	public static FormattedText mention(User user, Object label) {
		return entity(MessageEntity.of(MessageEntityType.TEXT_MENTION, 0, 0).user(user), of(label));
	}

	/**
	 * Mentions a user of whom only the id is known.
	 * @param userId the id of the user
	 * @param label what to show, which may have styles such as bold
	 * @return the mention
	 */
	public static FormattedText mention(long userId, Object label) {
		return mention(User.of(userId, false, ""), label);
	}

	/**
	 * Shows a custom emoji.
	 * @param emoji the ordinary emoji to show where the custom one cannot be shown
	 * @param customEmojiId the id of the custom emoji
	 * @return the emoji
	 */
	public static FormattedText customEmoji(String emoji, String customEmojiId) {
		return entity(MessageEntity.of(MessageEntityType.CUSTOM_EMOJI, 0, 0).customEmojiId(customEmojiId), of(emoji));
	}

	/**
	 * Shows a date and time in each reader's own time zone and language.
	 *
	 * <p>
	 * The format is {@code r} for a relative time such as "in 5 minutes", or any of
	 * {@code w} for the day of the week, {@code d} or {@code D} for a short or long date,
	 * and {@code t} or {@code T} for a short or long time. Old apps show the date and
	 * time in UTC.
	 *
	 * <pre class="code">
	 * Text.of("We start on ", Text.dateTime(start, "wDt"))
	 * </pre>
	 * @param time the time, which is cut to seconds
	 * @param format the format; if empty, the text for old apps is shown by all, but can
	 * be tapped
	 * @return the date and time
	 * @throws IllegalArgumentException if there is no such format
	 */
	public static FormattedText dateTime(Instant time, String format) {
		return dateTime(time, format, UTC.format(time));
	}

	/**
	 * Shows a date and time in each reader's own time zone and language.
	 * @param time the time, which is cut to seconds
	 * @param format the format, as {@linkplain #dateTime(Instant, String) said before}
	 * @param fallback what old apps show
	 * @return the date and time
	 * @throws IllegalArgumentException if there is no such format
	 */
	public static FormattedText dateTime(Instant time, String format, Object fallback) {
		if (!DateTimeFormat.isValid(format)) {
			throw new IllegalArgumentException(
					"The format of a date is 'r', or letters of 'wdDtT', but this is '" + format + "'");
		}
		return entity(DateTimeFormat.entity(0, 0, time.getEpochSecond(), format), of(fallback));
	}

	private static FormattedText styled(MessageEntityType type, Object... pieces) {
		return entity(MessageEntity.of(type, 0, 0), of(pieces));
	}

	private static FormattedText entity(MessageEntity entity, FormattedText content) {
		TextAssembly assembly = new TextAssembly();
		assembly.append(content);
		assembly.cover(entity);
		return assembly.finish();
	}

}
