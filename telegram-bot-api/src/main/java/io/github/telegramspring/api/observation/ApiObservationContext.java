package io.github.telegramspring.api.observation;

import io.github.telegramspring.api.method.ApiCall;
import io.micrometer.observation.Observation;

/**
 * What an observation of a call is about. The error of a call that failed is
 * {@link #getError()}.
 *
 * <pre class="code">
 * registry.observationConfig().observationPredicate((name, context) -&gt;
 *     !(context instanceof ApiObservationContext api &amp;&amp; api.call().methodName().equals("sendChatAction")));
 * </pre>
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
