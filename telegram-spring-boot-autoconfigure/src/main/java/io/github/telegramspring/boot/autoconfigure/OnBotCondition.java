package io.github.telegramspring.boot.autoconfigure;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Decides whether the bot of a context is configured there: it is, unless there are
 * several, each of which has a context of its own.
 */
class OnBotCondition extends SpringBootCondition {

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		ConditionMessage.Builder message = ConditionMessage.forCondition("Bot");
		ConfigurableListableBeanFactory beanFactory = context.getBeanFactory();
		if (beanFactory != null && beanFactory.containsSingleton(BotName.BEAN_NAME)) {
			return ConditionOutcome.match(message.because("this is the context of one of several bots"));
		}
		boolean several = !BotNames.of(context.getEnvironment()).isEmpty();
		return new ConditionOutcome(!several,
				message.because(several ? "several bots have contexts of their own" : "there is one bot"));
	}

}
