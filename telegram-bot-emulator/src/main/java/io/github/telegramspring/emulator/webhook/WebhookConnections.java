package io.github.telegramspring.emulator.webhook;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

import io.github.telegramspring.emulator.time.EmulatorClock;
import org.jspecify.annotations.Nullable;

/**
 * The connections to one webhook, which are used again as long as it lets them live.
 */
final class WebhookConnections implements AutoCloseable {

	private final Deque<WebhookConnection> idle = new ArrayDeque<>();

	private final Set<WebhookConnection> busy = new LinkedHashSet<>();

	private final WebhookTarget target;

	private final EmulatorClock clock;

	private boolean closed;

	WebhookConnections(WebhookTarget target, EmulatorClock clock) {
		this.target = target;
		this.clock = clock;
	}

	/**
	 * Brings an update and waits for the answer.
	 * @param update the update
	 * @return the answer, or {@code null} if the webhook closed the connection without
	 * one
	 * @throws IOException if there is no connection, it breaks, or the answer cannot be
	 * read
	 */
	@Nullable WebhookResponse exchange(byte[] update) throws IOException {
		WebhookConnection old = takeIdle();
		if (old != null) {
			try {
				WebhookResponse response = exchange(old, update);
				if (response != null) {
					return response;
				}
			}
			catch (SocketException | EOFException ex) {
				if (old.isTimedOut()) {
					throw ex;
				}
			}
			// The webhook had closed it while it was idle; that is no failure yet.
		}
		return exchange(WebhookConnection.open(this.target, this.clock), update);
	}

	private @Nullable WebhookResponse exchange(WebhookConnection connection, byte[] update) throws IOException {
		start(connection);
		try {
			return connection.exchange(update);
		}
		finally {
			release(connection);
		}
	}

	private synchronized @Nullable WebhookConnection takeIdle() {
		for (WebhookConnection old = this.idle.pollFirst(); old != null; old = this.idle.pollFirst()) {
			if (old.isUsable()) {
				return old;
			}
			old.close();
		}
		return null;
	}

	private synchronized void start(WebhookConnection connection) throws IOException {
		if (this.closed) {
			connection.close();
			throw new SocketException("The webhook was removed");
		}
		this.busy.add(connection);
	}

	private synchronized void release(WebhookConnection connection) {
		this.busy.remove(connection);
		if (connection.isUsable() && !this.closed) {
			this.idle.addFirst(connection);
		}
		else {
			connection.close();
		}
	}

	@Override
	public synchronized void close() {
		this.closed = true;
		this.idle.forEach(WebhookConnection::close);
		this.busy.forEach(WebhookConnection::close);
	}

}
