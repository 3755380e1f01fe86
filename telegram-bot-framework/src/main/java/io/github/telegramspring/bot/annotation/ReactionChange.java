package io.github.telegramspring.bot.annotation;

/**
 * What somebody did with a reaction.
 */
public enum ReactionChange {

	/**
	 * The reaction was not there before and is now.
	 */
	ADDED,

	/**
	 * The reaction was there before and is gone.
	 */
	REMOVED

}
