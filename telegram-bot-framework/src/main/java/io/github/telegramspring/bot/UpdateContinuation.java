package io.github.telegramspring.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

import org.jspecify.annotations.Nullable;

import org.springframework.core.task.TaskDecorator;

/**
 * What goes on of the handling of an update after its handler has returned. As an
 * executor, it runs what follows: on a thread that may block, with the language, the user
 * and whatever else the handler found on its own thread.
 *
 * <pre class="code">
 * context.finishAfter(forecast.thenAcceptAsync(this::announce, context.continuation()));
 * </pre>
 */
public final class UpdateContinuation implements Executor {

	private final Queue<CompletionStage<?>> stages = new ConcurrentLinkedQueue<>();

	private @Nullable CompletionStage<?> remainder;

	private Executor executor = Runnable::run;

	UpdateContinuation() {
	}

	/**
	 * Sets where tasks are run; by whom they are handed over, otherwise. To be called
	 * before the update is handled.
	 * @param executor runs them
	 */
	public void runOn(Executor executor) {
		this.executor = executor;
	}

	/**
	 * Lets tasks have something on their thread that a handler has on its own: called by
	 * an interceptor that puts something there, before it proceeds.
	 * @param decorator wraps each task
	 */
	public void decorate(TaskDecorator decorator) {
		Executor outer = this.executor;
		this.executor = (task) -> outer.execute(decorator.decorate(task));
	}

	@Override
	public void execute(Runnable task) {
		this.executor.execute(task);
	}

	void add(CompletionStage<?> stage) {
		this.stages.add(stage);
	}

	/**
	 * Returns what goes on.
	 * @return what has to finish before the update is done, or {@code null} if nothing
	 * has to
	 */
	public @Nullable CompletionStage<?> remainder() {
		CompletionStage<?> added = added();
		if (added != null) {
			this.remainder = (this.remainder != null) ? this.remainder.thenCombine(added, (one, other) -> one) : added;
		}
		return this.remainder;
	}

	/**
	 * Lets something follow when what goes on is done, which then does not end the update
	 * any more; the one that follows does.
	 * @param follower is told what it failed with, if it did; what it throws is what the
	 * update fails with
	 * @return whether something goes on; if not, nothing follows
	 */
	public boolean follow(Follower follower) {
		CompletionStage<?> before = remainder();
		if (before == null) {
			return false;
		}
		this.remainder = withAdded(before.handleAsync((result, failure) -> {
			try {
				follower.follow(unwrap(failure));
				return null;
			}
			catch (Exception ex) {
				throw new CompletionException(ex);
			}
		}, this));
		return true;
	}

	private static @Nullable Throwable unwrap(@Nullable Throwable failure) {
		Throwable cause = (failure instanceof CompletionException) ? failure.getCause() : null;
		return (cause != null) ? cause : failure;
	}

	private @Nullable CompletionStage<?> added() {
		List<CompletableFuture<?>> added = new ArrayList<>();
		for (CompletionStage<?> stage = this.stages.poll(); stage != null; stage = this.stages.poll()) {
			added.add(stage.toCompletableFuture());
		}
		return added.isEmpty() ? null : withAdded(CompletableFuture.allOf(added.toArray(CompletableFuture[]::new)));
	}

	/**
	 * Waits for what was added while the stage went on, too.
	 */
	private CompletionStage<?> withAdded(CompletionStage<?> stage) {
		return stage.thenCompose((done) -> {
			CompletionStage<?> added = added();
			return (added != null) ? added : CompletableFuture.completedStage(null);
		});
	}

	/**
	 * What is to be done when something else is done.
	 */
	@FunctionalInterface
	public interface Follower {

		/**
		 * Goes on.
		 * @param failure what went on failed with, or {@code null} if it did not fail
		 * @throws Exception if the update fails
		 */
		void follow(@Nullable Throwable failure) throws Exception;

	}

}
