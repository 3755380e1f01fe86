package io.github.telegramspring.emulator.webhook;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;

import io.github.telegramspring.emulator.time.EmulatorClock;
import org.jspecify.annotations.Nullable;

/**
 * One of the connections that a webhook may have: it is opened when it is needed, and
 * again when the webhook closed it while it was idle, which is no failure.
 */
final class ConnectionSlot implements AutoCloseable {

	private final WebhookTarget target;

	private final EmulatorClock clock;

	private @Nullable WebhookConnection connection;

	private boolean closed;

	ConnectionSlot(WebhookTarget target, EmulatorClock clock) {
		this.target = target;
		this.clock = clock;
	}

	/**
	 * Brings an update and waits for the answer.
	 * @param update the update
	 * @param isDropped whether to break the connection rather than wait
	 * @return the answer, or {@code null} if the connection was closed without one
	 * @throws IOException if there is no connection, it breaks, or the answer cannot be
	 * read
	 */
	@Nullable WebhookResponse exchange(byte[] update, boolean isDropped) throws IOException {
		WebhookConnection old = current();
		if (old != null) {
			try {
				WebhookResponse response = old.exchange(update, isDropped);
				if (response != null || isDropped) {
					return response;
				}
			}
			catch (SocketException | EOFException ex) {
				if (old.isTimedOut()) {
					throw ex;
				}
			}
		}
		return use(WebhookConnection.open(this.target, this.clock)).exchange(update, isDropped);
	}

	private synchronized @Nullable WebhookConnection current() {
		return this.connection;
	}

	private synchronized WebhookConnection use(WebhookConnection fresh) throws IOException {
		if (this.closed) {
			fresh.close();
			throw new SocketException("The webhook was removed");
		}
		this.connection = fresh;
		return fresh;
	}

	synchronized boolean isUsable() {
		return this.connection != null && this.connection.isUsable();
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		if (this.connection != null) {
			this.connection.close();
		}
	}

}
