package io.github.telegramspring.bot.method.support;

import java.util.List;

import io.github.telegramspring.api.method.ApproveChatJoinRequest;
import io.github.telegramspring.api.method.DeclineChatJoinRequest;
import io.github.telegramspring.api.model.ChatJoinRequest;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;

import org.springframework.core.ResolvableType;

/**
 * Approves or declines a request to join, as the {@code boolean} says that was returned.
 */
public final class JoinRequestReturnValueHandler implements HandlerMethodReturnValueHandler {

	@Override
	public boolean supportsReturnType(ResolvableType returnType) {
		return returnType.resolve() == boolean.class || returnType.resolve() == Boolean.class;
	}

	@Override
	public boolean supportsUpdateType(UpdateType updateType) {
		return updateType == UpdateType.CHAT_JOIN_REQUEST;
	}

	@Override
	public List<String> offers() {
		return List.of("boolean");
	}

	@Override
	public void handleReturnValue(Object value, UpdateContext context) {
		ChatJoinRequest request = context.update().chatJoinRequest();
		if (request != null) {
			long chatId = request.chat().id();
			long userId = request.from().id();
			boolean approved = (Boolean) value;
			context.reply(
					approved ? ApproveChatJoinRequest.of(chatId, userId) : DeclineChatJoinRequest.of(chatId, userId));
		}
	}

}
