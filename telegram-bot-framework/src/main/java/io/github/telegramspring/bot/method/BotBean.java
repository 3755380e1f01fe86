package io.github.telegramspring.bot.method;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.aop.framework.autoproxy.AutoProxyUtils;
import org.springframework.aop.scope.ScopedProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.BeanFactory;
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

	/**
	 * Finds beans, those of parent contexts last.
	 */
	static List<BotBean> annotatedWith(Class<? extends Annotation> annotation,
			ConfigurableListableBeanFactory beanFactory) {
		List<BotBean> beans = new ArrayList<>();
		Set<String> names = new HashSet<>();
		BeanFactory current = beanFactory;
		while (current instanceof ConfigurableListableBeanFactory listable) {
			Arrays.stream(listable.getBeanNamesForAnnotation(annotation))
				.filter((name) -> !ScopedProxyUtils.isScopedTarget(name) && names.add(name))
				.forEach((name) -> beans.add(of(name, listable)));
			current = listable.getParentBeanFactory();
		}
		return List.copyOf(beans);
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
