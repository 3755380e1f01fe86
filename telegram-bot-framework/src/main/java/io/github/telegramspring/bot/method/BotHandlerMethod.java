package io.github.telegramspring.bot.method;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotatedMethod;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * A method of a bean that handles updates. The bean is asked for on each call, so that
 * lazy, prototype and scoped beans are what they claim to be.
 */
public final class BotHandlerMethod extends AnnotatedMethod {

	private final Supplier<Object> bean;

	private final Class<?> beanType;

	private final Method invocable;

	/**
	 * Creates a handler method.
	 * @param bean gives the bean
	 * @param beanType the class of the bean, as its author wrote it
	 * @param method the method, as its author wrote and annotated it
	 * @param invocable the same method, as it can be invoked on the bean: that of an
	 * interface, if the bean is a JDK proxy
	 */
	public BotHandlerMethod(Supplier<Object> bean, Class<?> beanType, Method method, Method invocable) {
		super(method);
		this.invocable = invocable.getDeclaringClass().isInterface() ? invocable : getBridgedMethod();
		this.bean = bean;
		this.beanType = ClassUtils.getUserClass(beanType);
		ReflectionUtils.makeAccessible(this.invocable);
	}

	/**
	 * Returns the class of the bean.
	 * @return the class, as its author wrote it
	 */
	public Class<?> getBeanType() {
		return this.beanType;
	}

	/**
	 * Returns the bean, which is created if need be.
	 */
	Object getBean() {
		return this.bean.get();
	}

	/**
	 * Invokes the method and throws what it throws.
	 */
	@Nullable Object invoke(Object bean, @Nullable Object... arguments) throws Exception {
		try {
			return this.invocable.invoke(bean, arguments);
		}
		catch (InvocationTargetException ex) {
			ReflectionUtils.rethrowException(ex.getTargetException());
			throw new IllegalStateException("Not reached", ex);
		}
	}

	/**
	 * Returns the method the way it is spoken of in messages:
	 * {@code HelloBot#start(User)}.
	 * @return the class, the name, and the simple names of the parameter types
	 */
	public String describe() {
		StringBuilder text = new StringBuilder(this.beanType.getName()).append('#').append(getMethod().getName());
		String separator = "(";
		for (Class<?> type : getMethod().getParameterTypes()) {
			text.append(separator).append(type.getSimpleName());
			separator = ", ";
		}
		return text.append((getMethod().getParameterCount() == 0) ? "()" : ")").toString();
	}

}
