package io.github.telegramspring.api.observation;

import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.method.ApiCall;
import io.micrometer.observation.ObservationRegistry;

/**
 * Observes every call that comes by.
 *
 * <pre class="code">
 * TelegramBot.builder(token).observationRegistry(registry).build(); // adds it as the innermost
 * </pre>
 */
public final class ObservationApiInterceptor implements ApiInterceptor {

	private static final ApiObservationConvention DEFAULT_CONVENTION = new DefaultApiObservationConvention();

	private final ObservationRegistry registry;

	private final ApiObservationConvention convention;

	/**
	 * Creates the interceptor.
	 * @param registry where observations go
	 * @param convention how they are named and tagged
	 */
	public ObservationApiInterceptor(ObservationRegistry registry, ApiObservationConvention convention) {
		this.registry = registry;
		this.convention = convention;
	}

	@Override
	public <R> R intercept(ApiCall<R> call, Chain chain) {
		return ApiObservationDocumentation.API_CALL
			.observation(this.convention, DEFAULT_CONVENTION, () -> new ApiObservationContext(call), this.registry)
			.observe(() -> chain.proceed(call));
	}

}
