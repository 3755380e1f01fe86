package io.github.telegramspring.emulator.activity;

import java.time.Instant;

/**
 * One thing that happened.
 *
 * @param time when, on the emulator's clock
 * @param kind what sort of thing it was
 * @param bot the username of the bot it concerns, without {@code @}
 * @param text what happened, in one line; never holds a token
 */
public record ActivityEntry(Instant time, Kind kind, String bot, String text) {

	/**
	 * Returns the entry as a line to read.
	 */
	@Override
	public String toString() {
		return this.time + " @" + this.bot + " " + this.kind.label + ": " + this.text;
	}

	/**
	 * What sort of thing happened.
	 */
	public enum Kind {

		/**
		 * A person did something.
		 */
		ACTION("action"),

		/**
		 * The bot called a method of the Bot API.
		 */
		CALL("call"),

		/**
		 * An update was brought to the bot's webhook, or could not be.
		 */
		DELIVERY("delivery");

		private final String label;

		Kind(String label) {
			this.label = label;
		}

		/**
		 * Returns what the kind is called in the log.
		 * @return the word
		 */
		public String label() {
			return this.label;
		}

	}

}
