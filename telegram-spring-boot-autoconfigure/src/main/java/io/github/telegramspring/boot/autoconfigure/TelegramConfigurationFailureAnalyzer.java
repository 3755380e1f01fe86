package io.github.telegramspring.boot.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains properties that are missing, wrong or contradict each other.
 */
class TelegramConfigurationFailureAnalyzer extends AbstractFailureAnalyzer<TelegramConfigurationException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, TelegramConfigurationException cause) {
		return new FailureAnalysis(cause.description(), cause.action(), cause);
	}

}
