package io.github.telegramspring.api.observation;

import io.github.telegramspring.api.method.ApiCall;
import io.micrometer.observation.Observation;

/**
 * What an observation of a call is about. The error of a call that failed is
 * {@link #getError()}.
 */
public final class ApiObservationContext extends Observation.Context {

	private final ApiCall<?> call;

	/**
	 * Creates the context of a call.
	 * @param call the call
	 */
	public ApiObservationContext(ApiCall<?> call) {
		this.call = call;
	}

	/**
	 * Returns the call.
	 * @return the method with its arguments, and the options
	 */
	public ApiCall<?> call() {
		return this.call;
	}

}
