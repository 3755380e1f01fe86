package io.github.telegramspring.api;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.json.MemberDefaults;
import io.github.telegramspring.api.observation.ApiObservationConvention;
import io.github.telegramspring.api.observation.DefaultApiObservationConvention;
import io.github.telegramspring.api.observation.ObservationApiInterceptor;
import io.github.telegramspring.api.observation.ObservedExecutor;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Collects what the calls of a bot go through on their way.
 */
final class CallSettings {

	private final List<ApiInterceptor> interceptors = new ArrayList<>();

	private BotDefaults defaults = BotDefaults.of();

	private ObservationRegistry observationRegistry = ObservationRegistry.NOOP;

	private ApiObservationConvention observationConvention = new DefaultApiObservationConvention();

	private @Nullable Executor asyncExecutor;

	void add(ApiInterceptor interceptor) {
		this.interceptors.add(interceptor);
	}

	void defaults(BotDefaults defaults) {
		this.defaults = defaults;
	}

	void observationRegistry(ObservationRegistry registry) {
		this.observationRegistry = registry;
	}

	void observationConvention(ApiObservationConvention convention) {
		this.observationConvention = convention;
	}

	void asyncExecutor(Executor executor) {
		this.asyncExecutor = executor;
	}

	BotDefaults defaults() {
		return this.defaults;
	}

	/**
	 * Returns what requests are completed with.
	 * @return the defaults, or {@code null} if they say nothing, so that they cost
	 * nothing
	 */
	@Nullable MemberDefaults memberDefaults() {
		return this.defaults.quoteAnswers(false).equals(BotDefaults.of()) ? null : this.defaults;
	}

	/**
	 * Returns what makes asynchronous calls. An observation of such a call belongs to
	 * what was observed where the call was asked for.
	 */
	Executor asyncExecutor() {
		Executor executor = (this.asyncExecutor != null) ? this.asyncExecutor : AsyncExecutor.shared();
		return this.observationRegistry.isNoop() ? executor : new ObservedExecutor(executor, this.observationRegistry);
	}

	/**
	 * Puts the interceptors in front of what makes the calls. Observations come last, as
	 * they are about what Telegram gets to see.
	 * @return the chain, or {@code null} if there is nothing in front
	 */
	ApiInterceptor.@Nullable Chain chain(ApiInterceptor.Chain exchange) {
		List<ApiInterceptor> all = new ArrayList<>(this.interceptors);
		if (!this.observationRegistry.isNoop()) {
			all.add(new ObservationApiInterceptor(this.observationRegistry, this.observationConvention));
		}
		return all.stream()
			.reduce(ApiInterceptor::andThen)
			.map((interceptor) -> interceptor.apply(exchange))
			.orElse(null);
	}

}
