package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.api.MalformedTokenException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains a token that cannot be one, without showing it.
 */
class MalformedTokenFailureAnalyzer extends AbstractFailureAnalyzer<MalformedTokenException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MalformedTokenException cause) {
		return new FailureAnalysis(cause.getMessage() + ".",
				"Copy the token from @BotFather again and set the environment variable TELEGRAM_BOT_TOKEN or the "
						+ "property telegram.bot.token to all of it and nothing else: no quotes, no spaces, "
						+ "no 'bot' before it.",
				cause);
	}

}
