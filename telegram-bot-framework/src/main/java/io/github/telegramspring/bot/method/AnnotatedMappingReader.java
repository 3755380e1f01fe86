package io.github.telegramspring.bot.method;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.CommandScope;
import io.github.telegramspring.bot.annotation.UpdateMapping;
import io.github.telegramspring.bot.mapping.AnnotatedConditions;
import io.github.telegramspring.bot.mapping.MessageKinds;
import io.github.telegramspring.bot.mapping.UpdateMappingInfo;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.core.annotation.OrderUtils;

/**
 * Reads the annotation of a handler method into its mapping, with the defaults of its
 * controller.
 */
final class AnnotatedMappingReader {

	private static final Pattern CODE = Pattern.compile("\\{([^{}\\s]+)}");

	private final List<HandlerMethodConditions> conditions;

	private final MessageSource messages;

	AnnotatedMappingReader(List<HandlerMethodConditions> conditions, MessageSource messages) {
		this.conditions = List.copyOf(conditions);
		this.messages = messages;
	}

	UpdateMappingInfo read(UpdateMapping annotation, BotHandlerMethod method) {
		try {
			return build(annotation, method);
		}
		catch (IllegalArgumentException ex) {
			throw InvalidHandlerMethodException.of(method, ex);
		}
	}

	private UpdateMappingInfo build(UpdateMapping annotation, BotHandlerMethod method) {
		UpdateMappingInfo.Builder builder = UpdateMappingInfo.of(types(annotation, method))
			.commands(commands(annotation, method))
			.description(annotation.description())
			.text(texts(annotation, false))
			.text(this.messages, texts(annotation, true))
			.pattern(annotation.pattern())
			.data(annotation.data())
			.has(annotation.has())
			.chatTypes(chatTypes(annotation, method));
		AnnotatedConditions.of(annotation).forEach(builder::condition);
		this.conditions.forEach((source) -> source.of(method).forEach(builder::condition));
		if (annotation.album()) {
			builder.album();
		}
		if (annotation.fallback()) {
			builder.fallback();
		}
		if (annotation.hidden() || annotation.scopes().length > 0) {
			builder.scopes(annotation.hidden() ? new CommandScope[0] : annotation.scopes());
		}
		Integer order = order(method);
		return ((order != null) ? builder.order(order) : builder).build();
	}

	private static Set<UpdateType> types(UpdateMapping annotation, BotHandlerMethod method) {
		Set<UpdateType> types = EnumSet.noneOf(UpdateType.class);
		types.addAll(List.of(annotation.types()));
		if (annotation.has().length + annotation.commands().length > 0 && !MessageKinds.ALL.containsAll(types)) {
			throw new InvalidHandlerMethodException(method,
					"it asks for a command or for content, but is mapped to " + types + " as well",
					"Only messages have commands and content: leave the other kinds to another method.");
		}
		return annotation.edited() ? MessageKinds.withEdits(types) : types;
	}

	/**
	 * Returns the texts as they are, or the codes of those that are in braces.
	 */
	private static String[] texts(UpdateMapping annotation, boolean codes) {
		return Arrays.stream(annotation.text())
			.filter((text) -> CODE.matcher(text).matches() == codes)
			.map((text) -> codes ? CODE.matcher(text).replaceFirst("$1") : text)
			.toArray(String[]::new);
	}

	private static ChatType[] chatTypes(UpdateMapping annotation, BotHandlerMethod method) {
		if (annotation.chatTypes().length > 0) {
			return annotation.chatTypes();
		}
		BotController controller = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(),
				BotController.class);
		return (controller != null) ? controller.chatTypes() : new ChatType[0];
	}

	private static String[] commands(UpdateMapping annotation, BotHandlerMethod method) {
		if (annotation.commands().length == 0
				&& AnnotatedElementUtils.hasAnnotation(method.getMethod(), BotCommand.class)) {
			return new String[] { method.getMethod().getName().toLowerCase(Locale.ROOT) };
		}
		return annotation.commands();
	}

	private static @Nullable Integer order(BotHandlerMethod method) {
		Order order = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Order.class);
		return (order != null) ? Integer.valueOf(order.value()) : OrderUtils.getOrder(method.getBeanType());
	}

}
