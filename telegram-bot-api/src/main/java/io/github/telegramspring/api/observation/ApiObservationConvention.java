package io.github.telegramspring.api.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * Decides how observations of calls are named and tagged.
 *
 * <pre class="code">
 * class ShortNames extends DefaultApiObservationConvention {
 *
 *     &#64;Override
 *     public String getName() {
 *         return "bot.calls";
 *     }
 *
 * }
 * </pre>
 */
public interface ApiObservationConvention extends ObservationConvention<ApiObservationContext> {

	@Override
	default boolean supportsContext(Observation.Context context) {
		return context instanceof ApiObservationContext;
	}

}
