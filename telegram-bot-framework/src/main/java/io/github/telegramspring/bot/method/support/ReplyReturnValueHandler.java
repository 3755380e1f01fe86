package io.github.telegramspring.bot.method.support;

import java.util.List;

import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;
import io.github.telegramspring.bot.reply.Reply;

import org.springframework.core.ResolvableType;

/**
 * Gives the {@link Reply} that was returned.
 */
public final class ReplyReturnValueHandler implements HandlerMethodReturnValueHandler {

	@Override
	public boolean supportsReturnType(ResolvableType returnType) {
		return returnType.resolve() == Reply.class;
	}

	@Override
	public boolean supportsUpdateType(UpdateType updateType) {
		return UpdateKinds.WITH_CHAT.contains(updateType);
	}

	@Override
	public List<String> offers() {
		return List.of("Reply");
	}

	@Override
	public void handleReturnValue(Object value, UpdateContext context) {
		for (BotMethod<?> method : ((Reply) value).methods(context)) {
			context.reply(method);
		}
	}

}
