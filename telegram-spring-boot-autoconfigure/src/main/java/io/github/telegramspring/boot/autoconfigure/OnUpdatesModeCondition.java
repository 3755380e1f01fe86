package io.github.telegramspring.boot.autoconfigure;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Decides how updates come in.
 */
class OnUpdatesModeCondition extends SpringBootCondition {

	@Override
	public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
		UpdatesMode required = metadata.getAnnotations()
			.get(ConditionalOnUpdatesMode.class)
			.getEnum("value", UpdatesMode.class);
		UpdatesMode mode = effectiveMode(context.getEnvironment());
		ConditionMessage message = ConditionMessage.forCondition(ConditionalOnUpdatesMode.class, required)
			.because("updates come in by " + mode);
		return new ConditionOutcome(mode == required, message);
	}

	static UpdatesMode effectiveMode(Environment environment) {
		Binder binder = Binder.get(environment);
		UpdatesMode mode = binder.bind("telegram.bot.updates.mode", UpdatesMode.class).orElse(UpdatesMode.AUTO);
		if (mode != null && mode != UpdatesMode.AUTO) {
			return mode;
		}
		String url = binder.bind("telegram.bot.webhook.url", String.class).orElse("");
		return StringUtils.hasText(url) ? UpdatesMode.WEBHOOK : UpdatesMode.POLLING;
	}

}
