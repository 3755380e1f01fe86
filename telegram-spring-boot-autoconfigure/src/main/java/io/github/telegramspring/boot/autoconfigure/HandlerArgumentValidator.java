package io.github.telegramspring.boot.autoconfigure;

import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.ClassUtils;
import org.springframework.validation.beanvalidation.MethodValidationAdapter;
import org.springframework.validation.method.MethodValidator;

/**
 * Finds what validates arguments of handler methods: the validator of the application, if
 * it uses Bean Validation.
 */
final class HandlerArgumentValidator {

	private static final boolean PRESENT = ClassUtils.isPresent("jakarta.validation.Validator",
			HandlerArgumentValidator.class.getClassLoader());

	private HandlerArgumentValidator() {
	}

	static @Nullable MethodValidator find(ListableBeanFactory beanFactory) {
		return PRESENT ? BeanValidation.find(beanFactory) : null;
	}

	/**
	 * Keeps classes of Bean Validation from being loaded where it is absent.
	 */
	private static final class BeanValidation {

		static @Nullable MethodValidator find(ListableBeanFactory beanFactory) {
			Validator validator = beanFactory.getBeanProvider(Validator.class).getIfUnique();
			return (validator != null) ? new MethodValidationAdapter(validator) : null;
		}

	}

}
