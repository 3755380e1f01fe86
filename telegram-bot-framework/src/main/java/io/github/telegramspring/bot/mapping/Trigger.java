package io.github.telegramspring.bot.mapping;

import java.util.List;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.bot.CommandCall;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * The one thing of an update that a mapping is looked up by.
 */
sealed interface Trigger {

	/**
	 * Returns how the update meets the trigger, or null if it does not.
	 */
	@Nullable TextMatch match(UpdateContext context);

	/**
	 * Says what is asked for, as it is read after "expected".
	 */
	String describe();

	/**
	 * Returns a number that is smaller for what is more specific.
	 */
	int generality();

	/**
	 * A command.
	 *
	 * @param name the name in lower case
	 */
	record Command(String name) implements Trigger {

		@Override
		public @Nullable TextMatch match(UpdateContext context) {
			CommandCall command = context.command();
			return (command != null && command.name().equals(this.name)) ? TextMatch.NONE : null;
		}

		@Override
		public String describe() {
			return "/" + this.name;
		}

		@Override
		public int generality() {
			return 0;
		}

	}

	/**
	 * A text, a template or a regular expression.
	 *
	 * @param subject the text that is compared
	 * @param pattern what it has to look like
	 */
	record Text(TextSubject subject, TextPattern pattern) implements Trigger {

		private static final int MAX_LITERALS = 100_000;

		@Override
		public @Nullable TextMatch match(UpdateContext context) {
			String text = this.subject.of(context);
			return (text != null) ? this.pattern.match(text) : null;
		}

		@Override
		public String describe() {
			return this.subject.noun() + " " + this.pattern;
		}

		@Override
		public int generality() {
			return switch (this.pattern.form()) {
				case EXACT -> 0;
				case TEMPLATE -> MAX_LITERALS - Math.min(this.pattern.literals(), MAX_LITERALS - 1);
				case REGEX -> MAX_LITERALS;
			};
		}

	}

	/**
	 * The beginning of what the bot once handed out.
	 *
	 * @param prefix the beginning
	 */
	record DataPrefix(String prefix) implements Trigger {

		@Override
		public @Nullable TextMatch match(UpdateContext context) {
			String data = TextSubject.DATA.of(context);
			return (data != null && data.startsWith(this.prefix)) ? TextMatch.NONE : null;
		}

		@Override
		public String describe() {
			return "data " + this.prefix + "...";
		}

		@Override
		public int generality() {
			return Text.MAX_LITERALS - this.prefix.length();
		}

	}

	/**
	 * A text that is another one in each language.
	 *
	 * @param messages has the texts
	 * @param code the code of the text
	 */
	record LocalizedText(MessageSource messages, String code) implements Trigger {

		@Override
		public @Nullable TextMatch match(UpdateContext context) {
			String text = TextSubject.TEXT.of(context);
			String expected = (text != null)
					? this.messages.getMessage(this.code, null, null, LocaleContextHolder.getLocale()) : null;
			return (expected != null && expected.equals(text)) ? TextMatch.NONE : null;
		}

		@Override
		public String describe() {
			return "text {" + this.code + "}";
		}

		@Override
		public int generality() {
			return 0;
		}

	}

	/**
	 * Some content of a message.
	 *
	 * @param type the content
	 */
	record Content(MessageContentType type) implements Trigger {

		private static final int BEHIND_TEXT = 200_000;

		private static final List<MessageContentType> SPECIFIC_FIRST = List.of(MessageContentType.values());

		@Override
		public @Nullable TextMatch match(UpdateContext context) {
			Message message = context.message();
			return (message != null && message.hasContent(this.type)) ? TextMatch.NONE : null;
		}

		@Override
		public String describe() {
			return "a message with " + this.type.fieldName();
		}

		/**
		 * Where one kind of content comes with another, such as a venue with its
		 * location, the enum has the more specific one first.
		 */
		@Override
		public int generality() {
			return BEHIND_TEXT + SPECIFIC_FIRST.indexOf(this.type);
		}

	}

	/**
	 * Nothing in particular: any update of the mapping's kinds.
	 */
	record Any() implements Trigger {

		@Override
		public TextMatch match(UpdateContext context) {
			return TextMatch.NONE;
		}

		@Override
		public String describe() {
			return "any";
		}

		@Override
		public int generality() {
			return Integer.MAX_VALUE;
		}

	}

}
