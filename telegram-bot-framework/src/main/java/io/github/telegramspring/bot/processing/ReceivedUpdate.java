package io.github.telegramspring.bot.processing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.FailedUpdate;
import io.github.telegramspring.bot.NotAnUpdateException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * An update as it came in: its bytes, its number, and what is in it or why that cannot be
 * read.
 */
final class ReceivedUpdate {

	private static final PropertyNameMatcher UPDATE_ID = JsonMembers.names("update_id");

	private final byte[] json;

	private final long id;

	private final @Nullable Update update;

	private final @Nullable RuntimeException unreadable;

	private final List<Message> album;

	private ReceivedUpdate(byte[] json, long id, @Nullable Update update, @Nullable RuntimeException unreadable,
			List<Message> album) {
		this.album = album;
		this.json = json;
		this.id = id;
		this.update = update;
		this.unreadable = unreadable;
	}

	static ReceivedUpdate read(byte[] json) {
		try {
			Update update = Json.read(json, Update::readOrNull);
			return new ReceivedUpdate(json, update.updateId(), update, null, List.of());
		}
		catch (RuntimeException ex) {
			return new ReceivedUpdate(json, readId(json, ex), null, ex, List.of());
		}
	}

	/**
	 * Makes one update of the messages of an album: the first one, which knows them all.
	 */
	static ReceivedUpdate album(List<ReceivedUpdate> items) {
		ReceivedUpdate first = items.get(0);
		return new ReceivedUpdate(first.json, first.id, first.update, null,
				items.stream().map(OpenAlbum::message).toList());
	}

	/**
	 * An update without a number, or that is no JSON, does not come from Telegram.
	 */
	private static long readId(byte[] json, RuntimeException reason) {
		Long id = null;
		try (JsonParser parser = Json.unlimitedParser(json, 0, json.length)) {
			parser.nextToken();
			if (JsonMembers.isObject(parser)) {
				while (JsonMembers.nextMember(parser, UPDATE_ID) != JsonMembers.END) {
					id = JsonValues.readLongOrNull(parser);
				}
			}
			if (parser.nextToken() != null) {
				throw new NotAnUpdateException("Malformed JSON: something follows the update", reason);
			}
		}
		catch (JacksonException ex) {
			throw new NotAnUpdateException("Malformed JSON: " + ex.getOriginalMessage(), ex);
		}
		if (id == null) {
			throw new NotAnUpdateException("Not an update: there is no update_id", reason);
		}
		return id;
	}

	long id() {
		return this.id;
	}

	/**
	 * Returns what is in the update.
	 * @return the update, or {@code null} if it cannot be read
	 */
	@Nullable Update update() {
		return this.update;
	}

	/**
	 * Returns the messages of the album that this is; none if it is one message only.
	 */
	List<Message> album() {
		return this.album;
	}

	boolean isReadable() {
		return this.update != null;
	}

	/**
	 * Returns what is in the update.
	 * @throws RuntimeException if it could not be read, as a rule a
	 * {@link JacksonException}
	 */
	Update readable() {
		if (this.update != null) {
			return this.update;
		}
		throw Objects.requireNonNull(this.unreadable);
	}

	/**
	 * Returns the update as it came.
	 */
	String text() {
		return new String(this.json, StandardCharsets.UTF_8);
	}

	FailedUpdate toFailedUpdate(Throwable cause) {
		return new FailedUpdate(this.id, text(), this.update, cause);
	}

}
