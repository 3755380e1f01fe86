package io.github.telegramspring.bot.observation;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateInterceptor;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;

/**
 * Observes the handling of every update, outside of all other interceptors. What is
 * observed meanwhile, such as calls of Telegram, is part of it.
 */
public final class ObservationUpdateInterceptor implements UpdateInterceptor, Ordered {

	private static final UpdateObservationConvention DEFAULT_CONVENTION = new DefaultUpdateObservationConvention();

	private final ObservationRegistry registry;

	private final UpdateObservationConvention convention;

	private final String botName;

	/**
	 * Creates the interceptor.
	 * @param registry where observations go
	 * @param convention how they are named and tagged
	 * @param botName the name of the bot in this application
	 */
	public ObservationUpdateInterceptor(ObservationRegistry registry, UpdateObservationConvention convention,
			String botName) {
		this.registry = registry;
		this.convention = convention;
		this.botName = botName;
	}

	@Override
	public void handle(UpdateContext context, Chain chain) throws Exception {
		Observation observation = UpdateObservationDocumentation.UPDATE.start(this.convention, DEFAULT_CONVENTION,
				() -> new UpdateObservationContext(this.botName, context), this.registry);
		context.continuation().decorate(observation::wrap);
		try {
			observation.scopedChecked(() -> chain.proceed(context));
		}
		catch (Throwable ex) {
			observation.stop();
			throw ex;
		}
		stopAfter(context.continuation().remainder(), observation);
	}

	private static void stopAfter(@Nullable CompletionStage<?> remainder, Observation observation) {
		if (remainder == null) {
			observation.stop();
			return;
		}
		remainder.whenComplete((result, failure) -> {
			if (failure != null) {
				observation.error(unwrap(failure));
			}
			observation.stop();
		});
	}

	private static Throwable unwrap(Throwable failure) {
		Throwable cause = failure.getCause();
		return (failure instanceof CompletionException && cause != null) ? cause : failure;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
