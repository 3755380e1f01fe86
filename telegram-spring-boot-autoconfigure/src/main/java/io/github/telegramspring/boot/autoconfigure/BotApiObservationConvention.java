package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.api.observation.ApiObservationContext;
import io.github.telegramspring.api.observation.ApiObservationConvention;
import io.github.telegramspring.api.observation.DefaultApiObservationConvention;
import io.micrometer.common.KeyValues;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Tags observations of calls with the name of the bot in this application, which the bot
 * itself does not know.
 */
final class BotApiObservationConvention implements ApiObservationConvention {

	private final ApiObservationConvention convention;

	private final String botName;

	private BotApiObservationConvention(ApiObservationConvention convention, String botName) {
		this.convention = convention;
		this.botName = botName;
	}

	static BotApiObservationConvention of(ObjectProvider<ApiObservationConvention> convention, String botName) {
		return new BotApiObservationConvention(convention.getIfAvailable(DefaultApiObservationConvention::new),
				botName);
	}

	@Override
	public @Nullable String getName() {
		return this.convention.getName();
	}

	@Override
	public @Nullable String getContextualName(ApiObservationContext context) {
		return this.convention.getContextualName(context);
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(ApiObservationContext context) {
		return KeyValues.of("bot", this.botName).and(this.convention.getLowCardinalityKeyValues(context));
	}

	@Override
	public KeyValues getHighCardinalityKeyValues(ApiObservationContext context) {
		return this.convention.getHighCardinalityKeyValues(context);
	}

}
