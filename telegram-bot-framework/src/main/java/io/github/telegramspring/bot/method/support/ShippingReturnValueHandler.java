package io.github.telegramspring.bot.method.support;

import java.util.List;
import java.util.Optional;

import io.github.telegramspring.api.method.AnswerShippingQuery;
import io.github.telegramspring.api.model.ShippingOption;
import io.github.telegramspring.api.model.ShippingQuery;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodReturnValueHandler;
import io.github.telegramspring.bot.method.PurchaseAnswers;

import org.springframework.core.ResolvableType;

/**
 * Offers the ways to ship that were returned, or says why there is none: with the reason
 * in an {@code Optional}, or the default one if the list is empty.
 */
public final class ShippingReturnValueHandler implements HandlerMethodReturnValueHandler {

	private final PurchaseAnswers answers;

	/**
	 * Creates the handler.
	 * @param answers has the reason for an address that is refused without one
	 */
	public ShippingReturnValueHandler(PurchaseAnswers answers) {
		this.answers = answers;
	}

	@Override
	public boolean supportsReturnType(ResolvableType returnType) {
		Class<?> type = returnType.toClass();
		return (type == Optional.class && returnType.getGeneric(0).resolve(String.class) == String.class) || (List.class
			.isAssignableFrom(type)
				&& returnType.as(List.class).getGeneric(0).resolve(ShippingOption.class) == ShippingOption.class);
	}

	@Override
	public boolean supportsUpdateType(UpdateType updateType) {
		return updateType == UpdateType.SHIPPING_QUERY;
	}

	@Override
	public List<String> offers() {
		return List.of("List<ShippingOption>", "Optional<String> with the reason why there is none");
	}

	@Override
	public void handleReturnValue(Object value, UpdateContext context) {
		ShippingQuery query = context.update().shippingQuery();
		if (query == null) {
			return;
		}
		List<ShippingOption> options = (value instanceof List<?> list)
				? list.stream().map(ShippingOption.class::cast).toList() : List.of();
		if (options.isEmpty()) {
			String reason = (value instanceof Optional<?> given) ? given.map(Object::toString).orElse("") : "";
			context.bot()
				.execute(AnswerShippingQuery.of(query.id(), false)
					.errorMessage(reason.isEmpty() ? this.answers.refusal() : reason));
			return;
		}
		context.bot().execute(AnswerShippingQuery.of(query.id(), true).shippingOptions(options));
	}

}
