package io.github.telegramspring.bot.method;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.UpdateMapping;
import io.github.telegramspring.bot.mapping.RegisteredHandler;
import io.github.telegramspring.bot.mapping.UpdateMappingInfo;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.MergedAnnotations;

/**
 * Finds the handler methods of all {@link BotController} beans by their types, without
 * creating the beans.
 */
public final class BotControllerDetector {

	private static final Log logger = LogFactory.getLog(BotControllerDetector.class);

	private final ConfigurableListableBeanFactory beanFactory;

	private final HandlerMethodSupport support;

	private final AnnotatedMappingReader mappings;

	private final ExceptionHandling exceptionHandling;

	/**
	 * Creates the detector.
	 * @param beanFactory where the controllers are
	 * @param support prepares the methods
	 * @param conditions adds conditions to the mappings
	 * @param exceptionHandling takes what the methods throw
	 * @param messages has the texts that annotations name by their codes
	 */
	public BotControllerDetector(ConfigurableListableBeanFactory beanFactory, HandlerMethodSupport support,
			List<HandlerMethodConditions> conditions, ExceptionHandling exceptionHandling, MessageSource messages) {
		this.beanFactory = beanFactory;
		this.support = support;
		this.mappings = new AnnotatedMappingReader(conditions, messages);
		this.exceptionHandling = exceptionHandling;
	}

	/**
	 * Finds the handler methods of all controllers.
	 * @return the handlers, in the order of the bean definitions
	 * @throws InvalidHandlerMethodException if a method cannot work
	 */
	public List<RegisteredHandler> detectHandlers() {
		return detectHandlers((controller) -> true);
	}

	/**
	 * Finds the handler methods of one of several bots.
	 * @param bot the name of the bot
	 * @return the handlers of the controllers for this bot or all of them
	 * @throws InvalidHandlerMethodException if a method cannot work
	 */
	public List<RegisteredHandler> detectHandlers(String bot) {
		return detectHandlers((controller) -> controller.bot().length == 0 || List.of(controller.bot()).contains(bot));
	}

	private List<RegisteredHandler> detectHandlers(Predicate<BotController> selection) {
		List<RegisteredHandler> handlers = new ArrayList<>();
		for (BotBean bean : BotBean.annotatedWith(BotController.class, this.beanFactory)) {
			BotController controller = AnnotatedElementUtils.findMergedAnnotation(bean.type(), BotController.class);
			if (controller == null || selection.test(controller)) {
				detectHandlers(bean, handlers);
			}
		}
		if (logger.isDebugEnabled()) {
			handlers.forEach(logger::debug);
		}
		return handlers;
	}

	private void detectHandlers(BotBean bean, List<RegisteredHandler> handlers) {
		Map<Method, UpdateMapping> methods = MethodIntrospector.selectMethods(bean.type(),
				(MethodIntrospector.MetadataLookup<UpdateMapping>) (method) -> AnnotatedElementUtils
					.findMergedAnnotation(method, UpdateMapping.class));
		ExceptionResolvers exceptionResolvers = this.exceptionHandling.of(bean);
		methods.forEach((method, annotation) -> {
			BotHandlerMethod handlerMethod = bean.method(method);
			checkOneMapping(handlerMethod);
			UpdateMappingInfo mapping = this.mappings.read(annotation, handlerMethod);
			DataVariableCheck.check(handlerMethod, mapping);
			CommandArgumentCheck.check(handlerMethod, mapping);
			InvocableBotHandlerMethod invocable = this.support.prepare(handlerMethod, mapping.types());
			handlers.add(new HandlerInvocation(mapping, handlerMethod.describe(),
					this.support.decorate(handlerMethod, invocable::invoke), exceptionResolvers, annotation.answer()));
		});
	}

	private static void checkOneMapping(BotHandlerMethod method) {
		List<String> mappings = MergedAnnotations.from(method.getMethod())
			.stream(UpdateMapping.class)
			.map((mapping) -> "@" + mapping.getRoot().getType().getSimpleName())
			.toList();
		if (mappings.size() > 1) {
			throw new InvalidHandlerMethodException(method, "it has the mappings " + String.join(" and ", mappings),
					"A method has one mapping: leave the other to a method of its own, which can call this one.");
		}
	}

}
