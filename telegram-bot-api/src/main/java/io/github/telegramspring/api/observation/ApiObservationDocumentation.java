package io.github.telegramspring.api.observation;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/**
 * The observations of calls and their keys.
 *
 * <pre class="code">
 * meterRegistry.get("telegram.api").tag("method", "sendMessage").timer().count();
 * </pre>
 */
public enum ApiObservationDocumentation implements ObservationDocumentation {

	/**
	 * One request to Telegram, from its first byte to the end of the answer.
	 */
	API_CALL {

		@Override
		public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
			return DefaultApiObservationConvention.class;
		}

		@Override
		public KeyName[] getLowCardinalityKeyNames() {
			return LowCardinalityKeyNames.values();
		}

		@Override
		public KeyName[] getHighCardinalityKeyNames() {
			return HighCardinalityKeyNames.values();
		}

	};

	/**
	 * Keys with few values, fit for metrics.
	 */
	public enum LowCardinalityKeyNames implements KeyName {

		/**
		 * Name of the method in the Bot API.
		 */
		METHOD("method"),

		/**
		 * How the call ended: {@code success}, or {@code error}.
		 */
		OUTCOME("outcome"),

		/**
		 * Error code that Telegram answered, or {@code none}.
		 */
		ERROR_CODE("error.code"),

		/**
		 * Simple name of the exception that the call failed with, or {@code none}.
		 */
		EXCEPTION("exception");

		private final String key;

		LowCardinalityKeyNames(String key) {
			this.key = key;
		}

		@Override
		public String asString() {
			return this.key;
		}

	}

	/**
	 * Keys with many values, for traces only.
	 */
	public enum HighCardinalityKeyNames implements KeyName {

		/**
		 * Chat that the call was directed to, or {@code none}.
		 */
		CHAT_ID("chat.id");

		private final String key;

		HighCardinalityKeyNames(String key) {
			this.key = key;
		}

		@Override
		public String asString() {
			return this.key;
		}

	}

}
