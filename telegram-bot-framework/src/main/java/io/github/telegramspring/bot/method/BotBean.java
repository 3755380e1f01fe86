package io.github.telegramspring.bot.method;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;

import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

/**
 * A bean with handler methods, of which only the definition is looked at: it is created
 * when one of its methods is called.
 *
 * @param name the name of the bean
 * @param type its class as the author wrote it, whatever proxy is around it
 * @param beanFactory where the bean is
 */
record BotBean(String name, Class<?> type, ConfigurableListableBeanFactory beanFactory) {

	static List<BotBean> annotatedWith(Class<? extends Annotation> annotation,
			ConfigurableListableBeanFactory beanFactory) {
		return Arrays.stream(beanFactory.getBeanNamesForAnnotation(annotation))
			.filter((name) -> !ScopedProxyUtils.isScopedTarget(name))
			.map((name) -> of(name, beanFactory))
			.toList();
	}

	private static BotBean of(String name, ConfigurableListableBeanFactory beanFactory) {
		Class<?> type = AutoProxyUtils.determineTargetClass(beanFactory, name);
		if (type == null) {
			throw new IllegalStateException("The type of bean '" + name + "' cannot be determined");
		}
		return new BotBean(name, type, beanFactory);
	}

	/**
	 * Returns one of the methods, as it can be invoked on the bean or its proxy.
	 */
	BotHandlerMethod method(Method method) {
		Class<?> beanType = this.beanFactory.getType(this.name);
		return new BotHandlerMethod(() -> this.beanFactory.getBean(this.name), this.type, method,
				AopUtils.selectInvocableMethod(method, (beanType != null) ? beanType : this.type));
	}

}
