package io.github.telegramspring.api.broadcast;

import java.util.HashSet;
import java.util.Set;

/**
 * Notes which chats of a broadcast are done and saves that. Chats are done in any order,
 * so those beyond the first gap are kept one by one, a limited number of them.
 */
final class Recorder {

	static final int MAX_AHEAD = 1000;

	private final String broadcast;

	private final BroadcastProgress progress;

	private final Set<Long> ahead;

	private boolean stopped;

	private long position;

	private long sent;

	private long unreachable;

	private long failed;

	Recorder(String broadcast, BroadcastProgress progress, BroadcastCheckpoint start) {
		this.broadcast = broadcast;
		this.progress = progress;
		this.ahead = new HashSet<>(start.ahead());
		this.position = start.position();
		this.sent = start.sent();
		this.unreachable = start.unreachable();
		this.failed = start.failed();
	}

	synchronized void done(long index, Outcome outcome) {
		switch (outcome) {
			case SENT -> this.sent++;
			case UNREACHABLE -> this.unreachable++;
			case FAILED -> this.failed++;
		}
		this.ahead.add(index);
		while (this.ahead.remove(this.position)) {
			this.position++;
		}
		this.progress.save(this.broadcast, checkpoint());
		notifyAll();
	}

	/**
	 * Waits until a chat is not too far ahead of the first one that is not done, which
	 * itself has not to wait.
	 */
	synchronized void awaitRoom(long index) throws InterruptedException {
		while (index - this.position >= MAX_AHEAD && !this.stopped) {
			wait();
		}
	}

	/**
	 * Lets nobody wait any more.
	 */
	synchronized void stop() {
		this.stopped = true;
		notifyAll();
	}

	synchronized BroadcastCheckpoint checkpoint() {
		return new BroadcastCheckpoint(this.position, this.ahead, this.sent, this.unreachable, this.failed);
	}

	/**
	 * What became of the message to a chat.
	 */
	enum Outcome {

		SENT, UNREACHABLE, FAILED

	}

}
