package io.github.telegramspring.bot.observation;

import io.github.telegramspring.bot.UpdateContext;
import io.micrometer.observation.Observation;

/**
 * What an observation of an update is about. The error of an update that failed is
 * {@link #getError()}.
 */
public final class UpdateObservationContext extends Observation.Context {

	private final String botName;

	private final UpdateContext update;

	/**
	 * Creates the context of an update.
	 * @param botName the name of the bot in this application
	 * @param update the update
	 */
	public UpdateObservationContext(String botName, UpdateContext update) {
		this.botName = botName;
		this.update = update;
	}

	/**
	 * Returns the name of the bot that got the update.
	 * @return the name of the bot in this application
	 */
	public String botName() {
		return this.botName;
	}

	/**
	 * Returns the update.
	 * @return the update; its {@linkplain UpdateContext#handler() handler} is known once
	 * it was dispatched
	 */
	public UpdateContext update() {
		return this.update;
	}

}
