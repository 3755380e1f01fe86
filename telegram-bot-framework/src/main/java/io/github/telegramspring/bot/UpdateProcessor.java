package io.github.telegramspring.bot;

import java.util.concurrent.CompletionStage;

/**
 * Where every way in delivers updates to: handles each of them once, in order, and tells
 * when it is done.
 * <p>
 * What has come in before is not handled a second time: if it is done, the outcome says
 * so at once; if it is being handled, the outcome is that of the handling which is going
 * on. So a way in may give up waiting whenever it likes, have Telegram deliver the update
 * again, and come back with it.
 *
 * <pre class="code">
 * processor.process(json).thenAccept((outcome) -&gt; {
 *     if (outcome.isDone()) {
 *         acknowledge();
 *     }
 *     else {
 *         deliverAgainAfter(outcome.retryAfter());
 *     }
 * });
 * </pre>
 *
 * The outcome never is an exception. One that is to be waited for is waited for with
 * {@link CompletionStage#toCompletableFuture()}; giving up on that future leaves the
 * handling alone.
 */
@FunctionalInterface
public interface UpdateProcessor {

	/**
	 * Processes an update on another thread. Made for callers that take in many updates
	 * on one thread, such as a poller, an event loop or a consumer of a log.
	 * <p>
	 * A handling that failed and is to be repeated is repeated here after its pause,
	 * while later updates of the same chat and user wait, so that their order is kept.
	 * @param json the update as it came, in UTF-8
	 * @return the outcome, as soon as there is one: {@link UpdateOutcome#retryAfter() to
	 * be delivered again} only if it was rejected or the processor stops before it is
	 * done
	 * @throws NotAnUpdateException if the JSON is malformed or has no {@code update_id}
	 */
	CompletionStage<UpdateOutcome> submit(byte[] json);

	/**
	 * Processes an update, on the calling thread if nothing is before it: it is done when
	 * this returns, unless its handler finishes it later. If something is before it, this
	 * returns at once and it is handled on another thread when its turn has come. Made
	 * for callers with a thread for each update, such as a servlet. Processors that have
	 * no use for the calling thread submit the update.
	 * @param json the update as it came, in UTF-8
	 * @return the outcome, as soon as there is one; what is to be delivered again is left
	 * to the caller
	 * @throws NotAnUpdateException if the JSON is malformed or has no {@code update_id}
	 */
	default CompletionStage<UpdateOutcome> process(byte[] json) {
		return submit(json);
	}

	/**
	 * Processes an update as {@link #process(byte[])} does, for callers whose answer to
	 * Telegram can carry a method. Processors that have no use for that process the
	 * update without.
	 * @param json the update as it came, in UTF-8
	 * @param slot takes a method that a handler returns; the answer carries it when the
	 * outcome is that the update is done
	 * @return the outcome, as soon as there is one
	 * @throws NotAnUpdateException if the JSON is malformed or has no {@code update_id}
	 */
	default CompletionStage<UpdateOutcome> process(byte[] json, ReplySlot slot) {
		return process(json);
	}

}
