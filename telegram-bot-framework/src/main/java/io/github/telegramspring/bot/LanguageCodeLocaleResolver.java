package io.github.telegramspring.bot;

import java.util.Locale;

import io.github.telegramspring.api.model.User;
import org.jspecify.annotations.Nullable;

/**
 * Takes the language of the user's Telegram app, which comes with most updates.
 */
public final class LanguageCodeLocaleResolver implements UserLocaleResolver {

	@Override
	public @Nullable Locale resolveLocale(UpdateContext context) {
		User user = context.user();
		if (user == null || user.languageCode() == null) {
			return null;
		}
		Locale locale = Locale.forLanguageTag(user.languageCode());
		return locale.getLanguage().isEmpty() ? null : locale;
	}

}
