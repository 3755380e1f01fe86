package io.github.telegramspring.bot.method.support;

import java.util.List;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;
import io.github.telegramspring.bot.reply.Reply;

import org.springframework.core.ResolvableType;

/**
 * Answers with text in the chat of the update.
 */
public final class TextReturnValueHandler implements HandlerMethodReturnValueHandler {

	@Override
	public boolean supportsReturnType(ResolvableType returnType) {
		return CharSequence.class.isAssignableFrom(returnType.toClass());
	}

	@Override
	public boolean supportsUpdateType(UpdateType updateType) {
		return UpdateKinds.WITH_CHAT.contains(updateType);
	}

	@Override
	public List<String> offers() {
		return List.of("String");
	}

	@Override
	public void handleReturnValue(Object value, UpdateContext context) {
		Reply.of(value.toString()).methods(context).forEach(context::reply);
	}

}
