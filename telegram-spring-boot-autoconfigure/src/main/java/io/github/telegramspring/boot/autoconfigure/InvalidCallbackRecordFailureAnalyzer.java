package io.github.telegramspring.boot.autoconfigure;

import java.util.stream.Collectors;

import io.github.telegramspring.bot.callback.InvalidCallbackRecordException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains records that cannot be the data of buttons.
 */
class InvalidCallbackRecordFailureAnalyzer extends AbstractFailureAnalyzer<InvalidCallbackRecordException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, InvalidCallbackRecordException cause) {
		String problems = cause.getProblems()
			.stream()
			.map((problem) -> String.format("%n\t%s", problem))
			.collect(Collectors.joining());
		return new FailureAnalysis(
				String.format("Records cannot be put into the data of inline buttons:%n%s", problems),
				"Change the records as it says.", cause);
	}

}
