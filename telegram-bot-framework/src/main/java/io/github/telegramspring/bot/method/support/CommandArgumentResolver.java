package io.github.telegramspring.bot.method.support;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.CommandCall;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.annotation.Argument;
import io.github.telegramspring.bot.mapping.MessageKinds;
import io.github.telegramspring.bot.method.CommandUsageException;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import io.github.telegramspring.bot.method.support.ArgumentLine.ArgumentToken;
import org.jspecify.annotations.Nullable;

import org.springframework.core.CollectionFactory;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;

/**
 * Resolves {@link Argument} parameters from what follows the command, converted to their
 * type.
 */
public final class CommandArgumentResolver implements HandlerMethodArgumentResolver {

	private final Map<MethodParameter, ArgumentSlot> slots = new ConcurrentHashMap<>();

	private final TextConversion conversion;

	/**
	 * Creates the resolver.
	 * @param conversionService converts arguments from text
	 */
	public CommandArgumentResolver(ConversionService conversionService) {
		this.conversion = new TextConversion(conversionService);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		if (!parameter.hasParameterAnnotation(Argument.class)) {
			return false;
		}
		ArgumentSlot slot = slot(parameter);
		return slot.type().getType() == User.class || this.conversion.canConvert(slot.type());
	}

	private ArgumentSlot slot(MethodParameter parameter) {
		return this.slots.computeIfAbsent(parameter, ArgumentSlot::of);
	}

	@Override
	public boolean supportsUpdateType(MethodParameter parameter, UpdateType updateType) {
		return MessageKinds.isMessage(updateType);
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		ArgumentSlot slot = slot(parameter);
		ArgumentLine line = ArgumentLine.of(context);
		for (int i = 0; i < slot.index(); i++) {
			line.next();
		}
		if (slot.many()) {
			return many(slot, line, parameter.nestedIfOptional().getNestedParameterType(), context);
		}
		ArgumentToken token = slot.rest() ? line.rest() : line.next();
		if (token == null && slot.required()) {
			throw CommandUsageException.missing(command(context), slot.name(), slot.usage());
		}
		ArgumentToken surplus = slot.last() ? line.next() : null;
		if (surplus != null) {
			throw CommandUsageException.surplus(command(context), surplus.text(), slot.usage());
		}
		return (token != null) ? convert(token, slot, context) : null;
	}

	private Object many(ArgumentSlot slot, ArgumentLine line, Class<?> type, UpdateContext context) {
		List<Object> values = new ArrayList<>();
		for (ArgumentToken token = line.next(); token != null; token = line.next()) {
			values.add(convert(token, slot, context));
		}
		if (type.isArray()) {
			Object array = Array.newInstance(slot.type().getType(), values.size());
			for (int i = 0; i < values.size(); i++) {
				Array.set(array, i, values.get(i));
			}
			return array;
		}
		Collection<Object> collection = CollectionFactory.createCollection(type, slot.type().getType(), values.size());
		collection.addAll(values);
		return collection;
	}

	private Object convert(ArgumentToken token, ArgumentSlot slot, UpdateContext context) {
		try {
			Object value = (slot.type().getType() == User.class) ? MentionedUser.of(token, context)
					: this.conversion.convert(token.text(), slot.type());
			if (value != null) {
				return value;
			}
		}
		catch (ConversionException ex) {
			// The user is told below.
		}
		throw CommandUsageException.invalid(command(context), slot.name(), token.text(), slot.usage());
	}

	private static String command(UpdateContext context) {
		CommandCall command = context.command();
		return (command != null) ? command.name() : "";
	}

	@Override
	public List<String> offers(UpdateType updateType) {
		return MessageKinds.isMessage(updateType) ? List.of("@Argument of a command") : List.of();
	}

}
