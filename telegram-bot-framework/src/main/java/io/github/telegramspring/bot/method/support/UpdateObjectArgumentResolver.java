package io.github.telegramspring.bot.method.support;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;

/**
 * Resolves the object that makes up an update of its kind, such as a
 * {@code CallbackQuery}, and the message, chat and user of any kind that has them.
 */
public final class UpdateObjectArgumentResolver implements HandlerMethodArgumentResolver {

	private static final Map<Class<?>, Set<UpdateType>> VIEWS = Map.of(Message.class, UpdateKinds.WITH_MESSAGE,
			Chat.class, UpdateKinds.WITH_CHAT, User.class, UpdateKinds.WITH_USER);

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		Class<?> type = type(parameter);
		return VIEWS.containsKey(type) || UpdateObject.of(type) != null;
	}

	private static Class<?> type(MethodParameter parameter) {
		return parameter.nestedIfOptional().getNestedParameterType();
	}

	@Override
	public boolean supportsUpdateType(MethodParameter parameter, UpdateType updateType) {
		Set<UpdateType> kinds = VIEWS.get(type(parameter));
		if (kinds != null) {
			return kinds.contains(updateType);
		}
		UpdateObject object = UpdateObject.of(type(parameter));
		return object != null && object.types().contains(updateType);
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		Class<?> type = type(parameter);
		if (type == Message.class) {
			return context.message();
		}
		if (type == Chat.class) {
			return context.chat();
		}
		return (type == User.class) ? context.user() : content(type, context.update());
	}

	private static @Nullable Object content(Class<?> type, Update update) {
		UpdateObject object = UpdateObject.of(type);
		return (object != null) ? object.content().apply(update) : null;
	}

	@Override
	public List<String> offers(UpdateType updateType) {
		return UpdateObject.names(updateType, VIEWS);
	}

}
