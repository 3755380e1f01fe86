package io.github.telegramspring.bot.processing;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.lane.Lanes;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the messages of albums before they take their place in the lanes, as one.
 * <p>
 * Nothing tells that an album is complete. It is taken to be when it is full, when no
 * message of it has come in for a while, or when something else comes in with one of its
 * keys, chat or user: the album then goes into the lanes first, so that order is kept.
 * For that reason there is at most one open album for each key.
 * <p>
 * A webhook is given the messages of a chat one by one, the next when the one before is
 * acknowledged. So there they are acknowledged at once, except the one that makes the
 * album full. Everywhere else each is acknowledged when the album is done.
 */
final class Albums {

	private static final Duration WHEN_FULL = Duration.ofMillis(100);

	private final ReentrantLock lock = new ReentrantLock();

	private final Map<Object, OpenAlbum> open = new HashMap<>();

	private final AlbumSettings settings;

	private final UpdateProcessing processing;

	private final Lanes lanes;

	private final Executor executor;

	private int size;

	private boolean stopped;

	private volatile boolean empty = true;

	Albums(AlbumSettings settings, UpdateProcessing processing, Lanes lanes, Executor executor) {
		this.settings = settings;
		this.processing = processing;
		this.lanes = lanes;
		this.executor = executor;
	}

	/**
	 * Tells whether an update is to be gathered.
	 */
	boolean areMadeOf(ReceivedUpdate received) {
		Update update = received.update();
		return update != null && this.settings.types().contains(update.type()) && groupId(received) != null;
	}

	private static @Nullable String groupId(ReceivedUpdate received) {
		return OpenAlbum.message(received).mediaGroupId();
	}

	/**
	 * Puts a message into its album.
	 * @param item the handling of the message
	 * @param oneByOne whether the next message comes only when this one is acknowledged
	 * @return whether that was possible; otherwise it has to come again
	 */
	boolean add(UpdateHandling item, boolean oneByOne) {
		this.lock.lock();
		try {
			OpenAlbum album = find(groupId(item.update()), UpdateKeys.of(item.update().update()));
			if (album == null) {
				return false;
			}
			album.add(item);
			if (oneByOne && !album.isFull()) {
				item.acknowledgeEarly();
			}
			if (album.isFull()) {
				close(album);
			}
			return true;
		}
		finally {
			this.lock.unlock();
		}
	}

	private @Nullable OpenAlbum find(@Nullable String groupId, List<?> keys) {
		for (Object key : keys) {
			OpenAlbum other = this.open.get(key);
			if (other != null && other.groupId().equals(groupId) && !other.isFull()) {
				return other;
			}
		}
		closeAll(keys);
		boolean room = this.size < this.settings.maxWaiting() && Collections.disjoint(this.open.keySet(), keys);
		return (groupId != null && room && !this.stopped) ? open(groupId, keys) : null;
	}

	private OpenAlbum open(String groupId, List<?> keys) {
		OpenAlbum album = new OpenAlbum(groupId, keys);
		keys.forEach((key) -> this.open.put(key, album));
		this.size++;
		this.empty = false;
		closeLater(album, this.settings.quietPeriod().toNanos());
		return album;
	}

	private void closeLater(OpenAlbum album, long nanos) {
		CompletableFuture.delayedExecutor(nanos, TimeUnit.NANOSECONDS, this.executor)
			.execute(() -> closeIfQuiet(album));
	}

	private void closeIfQuiet(OpenAlbum album) {
		this.lock.lock();
		try {
			long remaining = this.settings.quietPeriod().toNanos() - album.nanosSinceLastArrival();
			if (!isOpen(album)) {
				return;
			}
			if (remaining > 0 || !close(album)) {
				closeLater(album, (remaining > 0) ? remaining : WHEN_FULL.toNanos());
			}
		}
		finally {
			this.lock.unlock();
		}
	}

	private boolean isOpen(OpenAlbum album) {
		return this.open.get(album.keys().get(0)) == album;
	}

	/**
	 * Closes albums that come before an update with some keys.
	 */
	void closeBefore(List<?> keys) {
		if (this.empty) {
			return;
		}
		this.lock.lock();
		try {
			closeAll(keys);
		}
		finally {
			this.lock.unlock();
		}
	}

	private void closeAll(Collection<?> keys) {
		for (Object key : keys) {
			OpenAlbum album = this.open.get(key);
			if (album != null) {
				close(album);
			}
		}
	}

	/**
	 * Puts an album into the lanes. If there is no room, it stays open, and its timer
	 * tries again.
	 */
	private boolean close(OpenAlbum album) {
		if (!this.lanes.submit(handling(album), album.keys())) {
			return false;
		}
		album.keys().forEach((key) -> this.open.remove(key, album));
		this.size--;
		this.empty = this.size == 0;
		return true;
	}

	private AlbumHandling handling(OpenAlbum album) {
		return AlbumHandling.of(album.items(), this.processing);
	}

	void start() {
		this.lock.lock();
		try {
			this.stopped = false;
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Gathers no more, and closes what is open, whether there is room in the lanes or
	 * not: what was acknowledged does not come again.
	 */
	void stop() {
		this.lock.lock();
		try {
			this.stopped = true;
			for (OpenAlbum album : Set.copyOf(this.open.values())) {
				AlbumHandling handling = handling(album);
				if (!this.lanes.add(handling, album.keys())) {
					handling.discard();
				}
			}
			this.open.clear();
			this.size = 0;
			this.empty = true;
		}
		finally {
			this.lock.unlock();
		}
	}

}
