package io.github.telegramspring.api;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The result of a call that another thread makes. To cancel it interrupts that thread,
 * but only as long as it is busy with this call.
 *
 * @param <R> the type of the result
 */
final class AsyncCall<R> extends CompletableFuture<R> implements Runnable {

	private final Supplier<R> call;

	private @Nullable Thread caller;

	private AsyncCall(Supplier<R> call) {
		this.call = call;
	}

	static <R> AsyncCall<R> start(Supplier<R> call, Executor executor) {
		AsyncCall<R> result = new AsyncCall<>(call);
		try {
			executor.execute(result);
		}
		catch (RejectedExecutionException ex) {
			result.completeExceptionally(ex);
		}
		return result;
	}

	@Override
	public void run() {
		if (!begin()) {
			return;
		}
		try {
			complete(this.call.get());
		}
		catch (Throwable ex) {
			completeExceptionally(ex);
		}
		finally {
			end();
		}
	}

	private synchronized boolean begin() {
		this.caller = Thread.currentThread();
		return !isDone();
	}

	/**
	 * Forgets the thread, and takes an interrupt back that came too late.
	 */
	private synchronized void end() {
		this.caller = null;
		if (isCancelled()) {
			Thread.interrupted();
		}
	}

	@Override
	public boolean cancel(boolean mayInterruptIfRunning) {
		boolean cancelled = super.cancel(mayInterruptIfRunning);
		synchronized (this) {
			if (cancelled && this.caller != null) {
				this.caller.interrupt();
			}
		}
		return cancelled;
	}

	@Override
	public <U> CompletableFuture<U> newIncompleteFuture() {
		return new CompletableFuture<>();
	}

}
