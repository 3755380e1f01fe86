package io.github.telegramspring.bot.processing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import io.github.telegramspring.bot.UpdateOutcome;

/**
 * The handling of an album as one update. What becomes of it becomes of each of its
 * messages. If no handler is for albums of this sort, the messages are handled one by
 * one.
 */
final class AlbumHandling extends UpdateHandling {

	private final List<UpdateHandling> items;

	private final UpdateProcessing processing;

	private AlbumHandling(ReceivedUpdate album, List<UpdateHandling> items, UpdateProcessing processing) {
		super(album, true, processing, null);
		this.items = items;
		this.processing = processing;
	}

	static AlbumHandling of(List<UpdateHandling> items, UpdateProcessing processing) {
		ReceivedUpdate album = ReceivedUpdate.album(items.stream().map(UpdateHandling::update).toList());
		return new AlbumHandling(album, items, processing);
	}

	@Override
	void fail(Throwable failure) {
		if (failure instanceof AlbumNotHandledException) {
			handleOneByOne();
		}
		else {
			super.fail(failure);
		}
	}

	private void handleOneByOne() {
		CompletionStage<?> last = CompletableFuture.completedStage(null);
		for (UpdateHandling item : this.items) {
			last = last.handle((done, failure) -> item).thenCompose(AlbumHandling::handle);
		}
		last.whenComplete((done, failure) -> complete(UpdateOutcome.HANDLED));
	}

	private static CompletionStage<?> handle(UpdateHandling item) {
		CompletionStage<?> remainder = item.run();
		return (remainder != null) ? remainder : CompletableFuture.completedStage(null);
	}

	@Override
	void giveUp(Throwable failure) {
		this.items.stream().skip(1).forEach((item) -> this.processing.report(item.update(), failure));
		super.giveUp(failure);
	}

	@Override
	void settle(UpdateOutcome outcome) {
		this.items.forEach((item) -> item.settle(outcome));
		complete(outcome);
	}

	@Override
	boolean isAcknowledgedEarly() {
		return this.items.stream().anyMatch(UpdateHandling::isAcknowledgedEarly);
	}

	@Override
	boolean isSettled() {
		return this.items.stream().anyMatch(UpdateHandling::isSettled);
	}

}
