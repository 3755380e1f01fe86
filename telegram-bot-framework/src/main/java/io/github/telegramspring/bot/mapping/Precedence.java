package io.github.telegramspring.bot.mapping;

/**
 * Who is asked before whom, whatever else their mappings say.
 */
public enum Precedence {

	/**
	 * Bound to something the chat is in the middle of, such as a conversation; asked
	 * first.
	 */
	BOUND,

	/**
	 * Bound to nothing; what handlers are as a rule.
	 */
	FREE,

	/**
	 * For what nothing else took.
	 */
	FALLBACK

}
