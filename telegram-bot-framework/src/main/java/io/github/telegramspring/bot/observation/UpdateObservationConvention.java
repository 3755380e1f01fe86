package io.github.telegramspring.bot.observation;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/**
 * Decides how observations of updates are named and tagged.
 */
public interface UpdateObservationConvention extends ObservationConvention<UpdateObservationContext> {

	@Override
	default boolean supportsContext(Observation.Context context) {
		return context instanceof UpdateObservationContext;
	}

}
