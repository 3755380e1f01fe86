package io.github.telegramspring.bot.callback;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

import io.github.telegramspring.api.json.JsonWritable;
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

	private final CallbackDataCodec codec;

	private final Set<Class<?>> types = new LinkedHashSet<>();

	private volatile CallbackDataRegistry registry = CallbackDataRegistry.of(Set.of());

	/**
	 * Creates the resolver.
	 * @param codec reads the data
	 */
	public CallbackDataArgumentResolver(CallbackDataCodec codec) {
		this.codec = codec;
	}

	/**
	 * Tells whether a parameter is such data.
	 * @param parameter the parameter
	 * @return whether it is
	 * @throws InvalidCallbackRecordException if it is, and its type can never be the data
	 * of a button, or has the same tag as another
	 */
	@Override
	public synchronized boolean supportsParameter(MethodParameter parameter) {
		Class<?> type = type(parameter);
		boolean candidate = type.isRecord() || (type.isInterface() && type.isSealed());
		if (!candidate || JsonWritable.class.isAssignableFrom(type) || !handlesData(parameter)) {
			return false;
		}
		this.types.add(type);
		this.registry = CallbackDataRegistry.of(this.types);
		return true;
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
		String text = UpdateText.of(context);
		if (text == null) {
			return null;
		}
		Object data = this.registry.decode(this.codec, text);
		return type(parameter).isInstance(data) ? data : null;
	}

	/**
	 * Returns the records that are parameters of handlers, by which updates are
	 * dispatched.
	 * @return the records of all parameters that were asked for so far
	 */
	public CallbackDataRegistry registry() {
		return this.registry;
	}

	static Class<?> type(MethodParameter parameter) {
		return parameter.nestedIfOptional().getNestedParameterType();
	}

	/**
	 * Comes after the resolvers of the application.
	 */
	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE - 100;
	}

}
