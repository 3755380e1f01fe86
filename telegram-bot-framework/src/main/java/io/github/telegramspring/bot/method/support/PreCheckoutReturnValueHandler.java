package io.github.telegramspring.bot.method.support;

import java.util.List;
import java.util.Optional;

import io.github.telegramspring.api.method.AnswerPreCheckoutQuery;
import io.github.telegramspring.api.model.PreCheckoutQuery;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;
import io.github.telegramspring.bot.method.PurchaseAnswers;

import org.springframework.core.ResolvableType;

/**
 * Lets a purchase go on or not: as a {@code boolean} says, or by the reason against it in
 * an {@code Optional}.
 */
public final class PreCheckoutReturnValueHandler implements HandlerMethodReturnValueHandler {

	private final PurchaseAnswers answers;

	/**
	 * Creates the handler.
	 * @param answers has the reason for a purchase that is refused without one
	 */
	public PreCheckoutReturnValueHandler(PurchaseAnswers answers) {
		this.answers = answers;
	}

	@Override
	public boolean supportsReturnType(ResolvableType returnType) {
		Class<?> type = returnType.toClass();
		return type == boolean.class || type == Boolean.class
				|| (type == Optional.class && returnType.getGeneric(0).resolve(String.class) == String.class);
	}

	@Override
	public boolean supportsUpdateType(UpdateType updateType) {
		return updateType == UpdateType.PRE_CHECKOUT_QUERY;
	}

	@Override
	public List<String> offers() {
		return List.of("boolean", "Optional<String> with the reason against the purchase");
	}

	@Override
	public void handleReturnValue(Object value, UpdateContext context) {
		PreCheckoutQuery query = context.update().preCheckoutQuery();
		boolean allowed = (value instanceof Optional<?> reason) ? reason.isEmpty() : (Boolean) value;
		if (query == null) {
			return;
		}
		AnswerPreCheckoutQuery answer = AnswerPreCheckoutQuery.of(query.id(), allowed);
		context.bot().execute(allowed ? answer : answer.errorMessage(reason(value)));
	}

	private String reason(Object value) {
		return (value instanceof Optional<?> reason && reason.isPresent()) ? reason.get().toString()
				: this.answers.refusal();
	}

}
