package io.github.telegramspring.bot.lane;

import java.util.concurrent.CompletionStage;

import org.jspecify.annotations.Nullable;

/**
 * Something to be done in its turn.
 */
@FunctionalInterface
public interface LaneTask {

	/**
	 * Does it. The next task with one of its keys starts when this has returned or
	 * thrown, and when what it returns is completed.
	 * @return what goes on in the background, or {@code null} if nothing does
	 */
	@Nullable CompletionStage<?> run();

	/**
	 * Takes note that the task was admitted but will not be run, since the lanes were
	 * closed before its turn came. Does nothing by default.
	 */
	default void discard() {
	}

}
