package io.github.telegramspring.boot.autoconfigure;

import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.context.annotation.Conditional;

/**
 * Matches in an application with several bots, outside of their contexts.
 */
class OnSeveralBotsCondition extends NoneNestedConditions {

	OnSeveralBotsCondition() {
		super(ConfigurationPhase.PARSE_CONFIGURATION);
	}

	@Conditional(OnBotCondition.class)
	static class BotOfThisContext {

	}

}
