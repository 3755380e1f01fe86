package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.bot.mapping.AmbiguousMappingException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains two handler methods for the same updates.
 */
class AmbiguousMappingFailureAnalyzer extends AbstractFailureAnalyzer<AmbiguousMappingException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, AmbiguousMappingException cause) {
		return new FailureAnalysis(
				String.format("Two handler methods are mapped to %s:%n%n\t%s%n\t%s", cause.getMapping(),
						cause.getFirst(), cause.getSecond()),
				"Exactly one handler method can be mapped to " + cause.getMapping()
						+ ". Give one of the two another mapping, or remove it.",
				cause);
	}

}
