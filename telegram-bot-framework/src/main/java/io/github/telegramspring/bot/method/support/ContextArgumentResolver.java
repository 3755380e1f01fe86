package io.github.telegramspring.bot.method.support;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.CommandCall;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.mapping.MessageKinds;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;

/**
 * Resolves what there is around any update: the update itself, its kind and context, the
 * bot that got it, and the command it calls.
 */
public final class ContextArgumentResolver implements HandlerMethodArgumentResolver {

	private static final Map<Class<?>, Function<UpdateContext, @Nullable Object>> SOURCES = Map.of(UpdateContext.class,
			(context) -> context, TelegramBot.class, UpdateContext::bot, Update.class, UpdateContext::update,
			UpdateType.class, UpdateContext::type, CommandCall.class, UpdateContext::command);

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return SOURCES.containsKey(type(parameter));
	}

	private static Class<?> type(MethodParameter parameter) {
		return parameter.nestedIfOptional().getNestedParameterType();
	}

	@Override
	public boolean supportsUpdateType(MethodParameter parameter, UpdateType updateType) {
		return type(parameter) != CommandCall.class || MessageKinds.isMessage(updateType);
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		Function<UpdateContext, @Nullable Object> source = SOURCES.get(type(parameter));
		return (source != null) ? source.apply(context) : null;
	}

	@Override
	public List<String> offers(UpdateType updateType) {
		return List.of("Update", "UpdateContext", "TelegramBot");
	}

}
