package io.github.telegramspring.bot.method;

import java.lang.reflect.Method;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.validation.annotation.Validated;
import org.springframework.validation.method.MethodValidator;

/**
 * Validates the arguments of one handler method by the constraints of Bean Validation
 * that its parameters have.
 */
final class ArgumentValidation {

	private static final String CONSTRAINT = "jakarta.validation.Constraint";

	private static final String VALID = "jakarta.validation.Valid";

	private final MethodValidator validator;

	private final MethodParameter[] parameters;

	private final Class<?>[] groups;

	private ArgumentValidation(MethodValidator validator, BotHandlerMethod method) {
		this.validator = validator;
		this.parameters = method.getMethodParameters();
		Validated validated = method.getMethodAnnotation(Validated.class);
		this.groups = (validated != null) ? validated.value() : new Class<?>[0];
	}

	/**
	 * Returns the validation of a method, or null if it needs none. As in Spring MVC, a
	 * controller that is {@code @Validated} as a whole is validated by its own proxy.
	 */
	static @Nullable ArgumentValidation of(BotHandlerMethod method, @Nullable MethodValidator validator) {
		boolean needed = Arrays.stream(method.getMethodParameters()).anyMatch(ArgumentValidation::isConstrained);
		if (validator == null || !needed
				|| AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Validated.class)) {
			return null;
		}
		return new ArgumentValidation(validator, method);
	}

	private static boolean isConstrained(MethodParameter parameter) {
		MergedAnnotations annotations = MergedAnnotations.from(parameter.getParameterAnnotations());
		return annotations.isPresent(CONSTRAINT) || annotations.isPresent(VALID);
	}

	/**
	 * Validates arguments.
	 * @throws org.springframework.validation.method.MethodValidationException if an
	 * argument violates a constraint
	 */
	@SuppressWarnings("NullAway") // the validator takes arguments that are null, too
	void validate(Object bean, Method method, @Nullable Object[] arguments) {
		this.validator.applyArgumentValidation(bean, method, this.parameters, arguments, this.groups);
	}

}
