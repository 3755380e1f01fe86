package io.github.telegramspring.bot.method.support;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.CommandCall;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.CommandUsageException;
import io.github.telegramspring.bot.method.support.ArgumentLine.ArgumentToken;
import org.jspecify.annotations.Nullable;

import org.springframework.core.CollectionFactory;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;

/**
 * Reads what one parameter takes of the arguments of a command, and says how the command
 * is used if that is not what it has to be.
 */
final class ArgumentReader {

	private final ArgumentSlot slot;

	private final TextConversion conversion;

	private final UpdateContext context;

	private final ArgumentLine line;

	ArgumentReader(ArgumentSlot slot, TextConversion conversion, UpdateContext context) {
		this.slot = slot;
		this.conversion = conversion;
		this.context = context;
		this.line = ArgumentLine.of(context);
		for (int i = 0; i < slot.index(); i++) {
			this.line.next();
		}
	}

	/**
	 * Reads the argument.
	 * @throws CommandUsageException if it is missing, does not fit, or is not the last
	 */
	@Nullable Object read(MethodParameter parameter) {
		if (this.slot.many()) {
			return many(parameter.nestedIfOptional().getNestedParameterType());
		}
		ArgumentToken token = this.slot.rest() ? this.line.rest() : this.line.next();
		if (token == null && this.slot.required()) {
			throw CommandUsageException.missing(command(), this.slot.name(), this.slot.usage());
		}
		ArgumentToken surplus = this.slot.last() ? this.line.next() : null;
		if (surplus != null) {
			throw CommandUsageException.surplus(command(), surplus.text(), this.slot.usage());
		}
		return (token != null) ? convert(token) : null;
	}

	private Object many(Class<?> type) {
		List<Object> values = new ArrayList<>();
		for (ArgumentToken token = this.line.next(); token != null; token = this.line.next()) {
			values.add(convert(token));
		}
		Class<?> elementType = this.slot.type().getType();
		if (type.isArray()) {
			Object array = Array.newInstance(elementType, values.size());
			for (int i = 0; i < values.size(); i++) {
				Array.set(array, i, values.get(i));
			}
			return array;
		}
		Collection<Object> collection = CollectionFactory.createCollection(type, elementType, values.size());
		collection.addAll(values);
		return collection;
	}

	private Object convert(ArgumentToken token) {
		try {
			Object value = (this.slot.type().getType() == User.class) ? MentionedUser.of(token, this.context)
					: this.conversion.convert(token.text(), this.slot.type());
			if (value != null) {
				return value;
			}
		}
		catch (ConversionException ex) {
			// The user is told below.
		}
		throw CommandUsageException.invalid(command(), this.slot.name(), token.text(), this.slot.usage());
	}

	private String command() {
		CommandCall command = this.context.command();
		return (command != null) ? command.name() : "";
	}

}
