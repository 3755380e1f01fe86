package io.github.telegramspring.bot;

import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;

import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.core.Ordered;

/**
 * Sets the {@link LocaleContextHolder} to the language and time zone of the user while an
 * update is handled, so that message sources, conversion and validation answer in it.
 */
public final class LocaleInterceptor implements UpdateInterceptor, Ordered {

	private final UserLocaleResolver resolver;

	/**
	 * Creates the interceptor.
	 * @param resolver tells the language and the time zone
	 */
	public LocaleInterceptor(UserLocaleResolver resolver) {
		this.resolver = resolver;
	}

	@Override
	public void handle(UpdateContext context, Chain chain) throws Exception {
		LocaleContext own = localeContext(context);
		context.continuation().decorate((task) -> () -> {
			LocaleContext before = enter(own);
			try {
				task.run();
			}
			finally {
				LocaleContextHolder.setLocaleContext(before);
			}
		});
		LocaleContext before = enter(own);
		try {
			chain.proceed(context);
		}
		finally {
			LocaleContextHolder.setLocaleContext(before);
		}
	}

	private LocaleContext localeContext(UpdateContext context) {
		Locale locale = this.resolver.resolveLocale(context);
		ZoneId zone = this.resolver.resolveZone(context);
		return (zone != null) ? new SimpleTimeZoneAwareLocaleContext(locale, TimeZone.getTimeZone(zone))
				: new SimpleLocaleContext(locale);
	}

	private static @Nullable LocaleContext enter(LocaleContext own) {
		LocaleContext before = LocaleContextHolder.getLocaleContext();
		LocaleContextHolder.setLocaleContext(own);
		return before;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 100;
	}

}
