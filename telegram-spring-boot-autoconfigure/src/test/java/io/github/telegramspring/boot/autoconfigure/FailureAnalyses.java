package io.github.telegramspring.boot.autoconfigure;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.assertj.ApplicationContextAssertProvider;
import org.springframework.core.io.support.SpringFactoriesLoader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a user reads when an application does not start.
 */
final class FailureAnalyses {

	static final AutoConfigurations CONFIGURATIONS = AutoConfigurations.of(TelegramBotAutoConfiguration.class,
			TelegramDispatchAutoConfiguration.class, TelegramProcessingAutoConfiguration.class,
			TelegramPollingAutoConfiguration.class, TelegramWebhookAutoConfiguration.class);

	private FailureAnalyses() {
	}

	/**
	 * Explains the failure as Spring Boot does, by the one analyzer that there is for it.
	 */
	static FailureAnalysis analyze(ApplicationContextAssertProvider<?> context) {
		Throwable failure = context.getStartupFailure();
		assertThat(failure).isNotNull();
		return SpringFactoriesLoader.forDefaultResourceLocation()
			.load(FailureAnalyzer.class, SpringFactoriesLoader.FailureHandler.handleMessage((message, cause) -> {
			}))
			.stream()
			.filter((analyzer) -> analyzer.getClass().getPackageName().startsWith("io.github.telegramspring"))
			.map((analyzer) -> analyzer.analyze(failure))
			.filter((analysis) -> analysis != null)
			.reduce((one, other) -> {
				throw new AssertionError("Two analyzers: " + one.getDescription() + " " + other.getDescription());
			})
			.orElseThrow(() -> new AssertionError("No analyzer", failure));
	}

}
