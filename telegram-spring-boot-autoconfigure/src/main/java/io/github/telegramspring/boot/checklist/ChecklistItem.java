package io.github.telegramspring.boot.checklist;

/**
 * Something that is looked at before a bot goes live, and that can be ignored.
 */
public enum ChecklistItem {

	/**
	 * Kinds of updates that are asked for though no handler is for them.
	 */
	UPDATES_WITHOUT_HANDLER,

	/**
	 * Handlers for kinds of updates that are not asked for.
	 */
	HANDLER_WITHOUT_UPDATES,

	/**
	 * Buttons that nobody answers when they are tapped.
	 */
	TAPS_WITHOUT_FALLBACK,

	/**
	 * Commands without a description among others that have one.
	 */
	COMMANDS_WITHOUT_DESCRIPTION,

	/**
	 * A webhook secret that can be guessed.
	 */
	SHORT_SECRET,

	/**
	 * Updates that are dropped each time the application starts.
	 */
	DROPPED_UPDATES,

	/**
	 * Updates that have been waiting at Telegram for long.
	 */
	PENDING_UPDATES,

	/**
	 * More threads than threads of the platform are good for.
	 */
	MANY_THREADS

}
