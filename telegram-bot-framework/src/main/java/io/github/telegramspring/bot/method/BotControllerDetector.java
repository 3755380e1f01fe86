package io.github.telegramspring.bot.method;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.UpdateMapping;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Finds the handler methods of all {@link BotController} beans by their types, without
 * creating the beans.
 */
public final class BotControllerDetector {

	private static final Log logger = LogFactory.getLog(BotControllerDetector.class);

	private final ConfigurableListableBeanFactory beanFactory;

	private final HandlerMethodSupport support;

	/**
	 * Creates the detector.
	 * @param beanFactory where the controllers are
	 * @param support prepares the methods
	 */
	public BotControllerDetector(ConfigurableListableBeanFactory beanFactory, HandlerMethodSupport support) {
		this.beanFactory = beanFactory;
		this.support = support;
	}

	/**
	 * Finds the handler methods.
	 * @return their mappings, in the order of the bean definitions
	 * @throws InvalidHandlerMethodException if a method cannot work
	 */
	public List<BotMapping> detectMappings() {
		List<BotMapping> mappings = new ArrayList<>();
		for (String name : this.beanFactory.getBeanNamesForAnnotation(BotController.class)) {
			if (!ScopedProxyUtils.isScopedTarget(name)) {
				mappings.addAll(detectMappings(name));
			}
		}
		if (logger.isDebugEnabled()) {
			mappings.forEach(logger::debug);
		}
		return mappings;
	}

	private Collection<BotMapping> detectMappings(String beanName) {
		Class<?> type = AutoProxyUtils.determineTargetClass(this.beanFactory, beanName);
		if (type == null) {
			throw new IllegalStateException("The type of bean '" + beanName + "' cannot be determined");
		}
		Map<Method, UpdateMapping> methods = MethodIntrospector.selectMethods(type,
				(MethodIntrospector.MetadataLookup<UpdateMapping>) (method) -> AnnotatedElementUtils
					.findMergedAnnotation(method, UpdateMapping.class));
		Supplier<Object> bean = () -> this.beanFactory.getBean(beanName);
		ExceptionHandlerMethods exceptionHandlers = ExceptionHandlerMethods.of(type,
				(method) -> handlerMethod(beanName, bean, type, method), this.support);
		return methods.entrySet()
			.stream()
			.map((entry) -> BotMapping.of(entry.getValue(),
					this.support.prepare(handlerMethod(beanName, bean, type, entry.getKey())), exceptionHandlers))
			.toList();
	}

	private BotHandlerMethod handlerMethod(String beanName, Supplier<Object> bean, Class<?> type, Method method) {
		Class<?> beanType = this.beanFactory.getType(beanName);
		return new BotHandlerMethod(bean, type,
				AopUtils.selectInvocableMethod(method, (beanType != null) ? beanType : type));
	}

}
