package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.api.error.UnauthorizedException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains a token that Telegram does not accept.
 */
class RejectedTokenFailureAnalyzer extends AbstractFailureAnalyzer<UnauthorizedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnauthorizedException cause) {
		return new FailureAnalysis(
				"Telegram does not accept the token of the bot: it answered " + cause.errorCode() + " "
						+ cause.description() + " to " + cause.methodName() + ".",
				"Compare telegram.bot.token (or the environment variable TELEGRAM_BOT_TOKEN) with the current token, "
						+ "which @BotFather shows on /token: an older one may have been revoked. For a bot of the test "
						+ "environment, set telegram.bot.test-environment: true. With telegram.bot.base-url set, that "
						+ "server has to know the bot.",
				cause);
	}

}
