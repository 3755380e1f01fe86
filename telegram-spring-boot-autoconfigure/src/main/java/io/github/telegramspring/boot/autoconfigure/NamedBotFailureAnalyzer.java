package io.github.telegramspring.boot.autoconfigure;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.SpringFactoriesLoader;

/**
 * Explains a failure of one of several bots as it is explained for a single bot, with the
 * name of the bot and of its properties.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class NamedBotFailureAnalyzer extends AbstractFailureAnalyzer<NamedBotException> {

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NamedBotException cause) {
		Throwable failure = Objects.requireNonNull(cause.getCause());
		for (FailureAnalyzer analyzer : analyzers()) {
			FailureAnalysis analysis = analyzer.analyze(failure);
			if (analysis != null) {
				return of(cause.bot(), analysis);
			}
		}
		return null;
	}

	/**
	 * Those that need the application's beans to explain a failure cannot be made here.
	 */
	private static List<FailureAnalyzer> analyzers() {
		return SpringFactoriesLoader.forDefaultResourceLocation(NamedBotFailureAnalyzer.class.getClassLoader())
			.load(FailureAnalyzer.class, (type, name, failure) -> {
			})
			.stream()
			.filter((analyzer) -> !(analyzer instanceof NamedBotFailureAnalyzer))
			.toList();
	}

	private static FailureAnalysis of(String bot, FailureAnalysis analysis) {
		return new FailureAnalysis("Bot '" + bot + "': " + named(bot, analysis.getDescription()),
				named(bot, analysis.getAction()), analysis.getCause());
	}

	private static String named(String bot, @Nullable String text) {
		return (text != null) ? BotName.rename(bot, text) : "";
	}

}
