package io.github.telegramspring.bot.callback;

import java.util.EnumSet;
import java.util.Set;

import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.annotation.UpdateMapping;
import io.github.telegramspring.bot.mapping.UpdateText;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Resolves parameters of methods that handle what the bot once handed out, and nothing
 * else: a record, or a sealed interface of records, is the data of a button, the payload
 * of an invoice or the id of an inline result. Types of the Bot API are left to others.
 * All records are checked at start-up, each and against one another.
 */
public final class CallbackDataArgumentResolver implements HandlerMethodArgumentResolver, Ordered {

	private static final Set<UpdateType> DATA = EnumSet.of(UpdateType.CALLBACK_QUERY, UpdateType.CHOSEN_INLINE_RESULT,
			UpdateType.SHIPPING_QUERY, UpdateType.PRE_CHECKOUT_QUERY, UpdateType.PURCHASED_PAID_MEDIA,
			UpdateType.SUBSCRIPTION);

	private static final Set<MessageContentType> PAYMENTS = EnumSet.of(MessageContentType.SUCCESSFUL_PAYMENT,
			MessageContentType.REFUNDED_PAYMENT);

	private final RecordParameters records;

	/**
	 * Creates the resolver.
	 * @param codec reads the data
	 */
	public CallbackDataArgumentResolver(CallbackDataCodec codec) {
		this.records = new RecordParameters(codec);
	}

	/**
	 * Tells whether a parameter is such data.
	 * @param parameter the parameter
	 * @return whether it is
	 * @throws InvalidCallbackRecordException if it is, and its type can never be the data
	 * of a button, or has the same tag as another
	 */
	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		boolean supported = RecordParameters.isRecord(parameter) && handlesData(parameter);
		if (supported) {
			this.records.add(parameter);
		}
		return supported;
	}

	private static boolean handlesData(MethodParameter parameter) {
		UpdateMapping mapping = AnnotatedElementUtils.findMergedAnnotation(parameter.getAnnotatedElement(),
				UpdateMapping.class);
		if (mapping == null || mapping.types().length == 0) {
			return false;
		}
		boolean payments = mapping.has().length > 0 && PAYMENTS.containsAll(Set.of(mapping.has()));
		return payments || DATA.containsAll(Set.of(mapping.types()));
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		return this.records.read(UpdateText.of(context), parameter);
	}

	/**
	 * Returns the records that are parameters of handlers, by which updates are
	 * dispatched.
	 * @return the records of all parameters that were asked for so far
	 */
	public CallbackDataRegistry registry() {
		return this.records.registry();
	}

	/**
	 * Comes after the resolvers of the application.
	 */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE - 100;
	}

}
