package io.github.telegramspring.bot;

import java.time.ZoneId;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Tells in which language somebody is answered. Without a bean of this type it is the
 * language of the user's Telegram app.
 *
 * <pre class="code">
 * &#64;Bean
 * UserLocaleResolver settings(Settings settings) {
 *     return (context) -&gt; settings.of(context.user()).locale();
 * }
 * </pre>
 */
@FunctionalInterface
public interface UserLocaleResolver {

	/**
	 * Returns the language for the handling of an update.
	 * @param context the update
	 * @return the language, or {@code null} for the default of the application
	 */
	@Nullable Locale resolveLocale(UpdateContext context);

	/**
	 * Returns the time zone for the handling of an update. Telegram does not tell it.
	 * @param context the update
	 * @return the time zone, or {@code null}, which is the default, for that of the
	 * application
	 */
	default @Nullable ZoneId resolveZone(UpdateContext context) {
		return null;
	}

}
