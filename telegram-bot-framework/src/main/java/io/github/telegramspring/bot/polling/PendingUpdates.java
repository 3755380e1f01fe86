package io.github.telegramspring.bot.polling;

import java.util.List;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.GetUpdates;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The method {@code getUpdates} with a result in which every update is still JSON, so
 * that one that cannot be read does not keep the others from being handled.
 *
 * @param arguments the arguments of the method
 */
record PendingUpdates(GetUpdates arguments) implements BotMethod<List<PendingUpdates.PendingUpdate>> {

	private static final PropertyNameMatcher UPDATE_ID = JsonMembers.names("update_id");

	@Override
	public String methodName() {
		return this.arguments.methodName();
	}

	@Override
	public void writeTo(JsonOutput out) {
		this.arguments.writeTo(out);
	}

	@Override
	public JsonParser openAnswer(byte[] answer, int offset, int length) {
		return Json.unlimitedParser(answer, offset, length);
	}

	@Override
	public List<PendingUpdate> readResult(JsonParser parser) {
		return JsonValues.readList(parser, PendingUpdate::read);
	}

	/**
	 * An update that was not read yet.
	 */
	static final class PendingUpdate {

		private final long id;

		private final byte[] json;

		private PendingUpdate(long id, byte[] json) {
			this.id = id;
			this.json = json;
		}

		static @Nullable PendingUpdate read(JsonParser parser) {
			if (!JsonMembers.isObject(parser)) {
				return null;
			}
			byte[] json = Json.copy(parser);
			try (JsonParser update = Json.unlimitedParser(json, 0, json.length)) {
				update.nextToken();
				Long id = null;
				while (JsonMembers.nextMember(update, UPDATE_ID) != JsonMembers.END) {
					id = JsonValues.readLongOrNull(update);
				}
				return new PendingUpdate(JsonValues.require(id, update, "an update with a number"), json);
			}
		}

		long id() {
			return this.id;
		}

		byte[] json() {
			return this.json;
		}

	}

}
