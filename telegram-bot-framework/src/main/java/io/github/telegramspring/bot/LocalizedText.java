package io.github.telegramspring.bot;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A text that users see, which the application can replace and translate.
 *
 * @param messages where the application has its texts
 * @param code the code of the text
 * @param defaultText what users see if the application has no such text
 */
public record LocalizedText(MessageSource messages, String code, String defaultText) {

	/**
	 * Looks the text up.
	 * @return the text in the language of the current locale
	 */
	public String resolve() {
		String text = this.messages.getMessage(this.code, null, this.defaultText, LocaleContextHolder.getLocale());
		return (text != null) ? text : this.defaultText;
	}

}
