package io.github.telegramspring.bot.method.support;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.MethodParameter;

/**
 * Resolves the language and the time zone in which the user is answered.
 */
public final class LocaleArgumentResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Locale.class || parameter.getParameterType() == ZoneId.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		return (parameter.getParameterType() == Locale.class) ? LocaleContextHolder.getLocale()
				: LocaleContextHolder.getTimeZone().toZoneId();
	}

	@Override
	public List<String> offers(UpdateType updateType) {
		return List.of("Locale", "ZoneId");
	}

}
