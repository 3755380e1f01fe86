package io.github.telegramspring.api.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * Decides how observations of calls are named and tagged.
 */
public interface ApiObservationConvention extends ObservationConvention<ApiObservationContext> {

	@Override
	default boolean supportsContext(Observation.Context context) {
		return context instanceof ApiObservationContext;
	}

}
