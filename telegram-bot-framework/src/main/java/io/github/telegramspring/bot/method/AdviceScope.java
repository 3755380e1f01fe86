package io.github.telegramspring.bot.method;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import io.github.telegramspring.bot.annotation.BotControllerAdvice;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ClassUtils;

/**
 * The handlers that an advice is for: all of them, or those that meet one of its
 * selectors.
 */
final class AdviceScope {

	private final List<Predicate<Class<?>>> selectors = new ArrayList<>();

	private AdviceScope() {
	}

	static AdviceScope of(Class<?> adviceType) {
		AdviceScope scope = new AdviceScope();
		BotControllerAdvice annotation = AnnotatedElementUtils.findMergedAnnotation(adviceType,
				BotControllerAdvice.class);
		if (annotation != null) {
			scope.add(annotation);
		}
		return scope;
	}

	private void add(BotControllerAdvice annotation) {
		for (String basePackage : annotation.basePackages()) {
			addPackage(basePackage);
		}
		for (Class<?> marker : annotation.basePackageClasses()) {
			addPackage(ClassUtils.getPackageName(marker));
		}
		for (Class<?> type : annotation.assignableTypes()) {
			this.selectors.add(type::isAssignableFrom);
		}
		for (Class<? extends Annotation> type : annotation.annotations()) {
			this.selectors.add((handler) -> AnnotatedElementUtils.hasAnnotation(handler, type));
		}
	}

	private void addPackage(String basePackage) {
		this.selectors.add((handler) -> (ClassUtils.getPackageName(handler) + ".").startsWith(basePackage + "."));
	}

	boolean contains(Class<?> handler) {
		return this.selectors.isEmpty() || this.selectors.stream().anyMatch((selector) -> selector.test(handler));
	}

}
