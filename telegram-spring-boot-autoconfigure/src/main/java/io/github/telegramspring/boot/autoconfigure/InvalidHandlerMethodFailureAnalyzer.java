package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.bot.method.InvalidHandlerMethodException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains a handler method that cannot work.
 */
class InvalidHandlerMethodFailureAnalyzer extends AbstractFailureAnalyzer<InvalidHandlerMethodException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidHandlerMethodException cause) {
		return new FailureAnalysis(String.format("A handler method cannot work:%n%n\t%s%n%nThe problem: %s.",
				cause.getMethod(), cause.getProblem()), "Change the method. " + cause.getRemedy(), cause);
	}

}
