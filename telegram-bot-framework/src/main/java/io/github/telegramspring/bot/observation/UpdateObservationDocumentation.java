package io.github.telegramspring.bot.observation;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;

/**
 * The observations of updates and their keys.
 */
public enum UpdateObservationDocumentation implements ObservationDocumentation {

	/**
	 * One attempt at an update, from the first interceptor until the handler has returned
	 * and nothing goes on in the background. The time it waits for its turn is not in it.
	 */
	UPDATE {

		@Override
		public Class<? extends ObservationConvention<? extends Observation.Context>> getDefaultConvention() {
			return DefaultUpdateObservationConvention.class;
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
		 * Name of the bot in this application.
		 */
		BOT("bot"),

		/**
		 * Kind of the update, as the Bot API names it.
		 */
		UPDATE_TYPE("update.type"),

		/**
		 * Handler that was given the update, or {@code none}.
		 */
		HANDLER("handler"),

		/**
		 * How it ended: {@code handled}, {@code unhandled} if there is no handler for it,
		 * or {@code error}.
		 */
		OUTCOME("outcome"),

		/**
		 * Simple name of the exception that nobody took, or {@code none}.
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
		 * Number of the update.
		 */
		UPDATE_ID("update.id"),

		/**
		 * Chat that the update belongs to, or {@code none}.
		 */
		CHAT_ID("chat.id"),

		/**
		 * User who caused the update, or {@code none}.
		 */
		USER_ID("user.id");

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
