package io.github.telegramspring.bot.method.support;

import java.util.List;
import java.util.function.Function;

import io.github.telegramspring.api.model.ChosenInlineResult;
import io.github.telegramspring.api.model.InlineQuery;
import io.github.telegramspring.api.model.Location;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;

/**
 * Resolves what a message is made of by its type: {@code Location}, {@code Contact},
 * {@code List<PhotoSize>} and so on. A location also comes with inline queries.
 */
public final class MessageMemberArgumentResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return MessageMembers.find(type(parameter)) != null;
	}

	private static ResolvableType type(MethodParameter parameter) {
		return ResolvableType.forMethodParameter(parameter.nestedIfOptional());
	}

	@Override
	public boolean supportsUpdateType(MethodParameter parameter, UpdateType updateType) {
		return UpdateKinds.WITH_MESSAGE.contains(updateType)
				|| (type(parameter).resolve() == Location.class && isInline(updateType));
	}

	private static boolean isInline(UpdateType updateType) {
		return updateType == UpdateType.INLINE_QUERY || updateType == UpdateType.CHOSEN_INLINE_RESULT;
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		Message message = context.message();
		Function<Message, @Nullable Object> member = MessageMembers.find(type(parameter));
		if (message == null || member == null) {
			return location(context);
		}
		return member.apply(message);
	}

	private static @Nullable Location location(UpdateContext context) {
		InlineQuery query = context.update().inlineQuery();
		if (query != null) {
			return query.location();
		}
		ChosenInlineResult result = context.update().chosenInlineResult();
		return (result != null) ? result.location() : null;
	}

	@Override
	public List<String> offers(UpdateType updateType) {
		return UpdateKinds.WITH_MESSAGE.contains(updateType)
				? List.of("what a message is made of (Location, Contact, List<PhotoSize>, ...)") : List.of();
	}

}
