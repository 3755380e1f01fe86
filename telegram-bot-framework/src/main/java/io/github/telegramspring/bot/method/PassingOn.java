package io.github.telegramspring.bot.method;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.Unhandled;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a handler passes its update on: it returned {@link Unhandled}, or
 * {@code false} where that is not the answer to a question.
 */
final class PassingOn {

	private PassingOn() {
	}

	static boolean isMeantBy(@Nullable Object value, UpdateContext context) {
		return value instanceof Unhandled || (Boolean.FALSE.equals(value) && !isQuestion(context.type()));
	}

	private static boolean isQuestion(UpdateType type) {
		return type == UpdateType.PRE_CHECKOUT_QUERY || type == UpdateType.CHAT_JOIN_REQUEST;
	}

}
