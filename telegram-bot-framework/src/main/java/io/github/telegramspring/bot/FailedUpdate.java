package io.github.telegramspring.bot;

import io.github.telegramspring.api.model.Update;
import org.jspecify.annotations.Nullable;

/**
 * An update that could not be read, or whose handler failed.
 *
 * @param updateId the number of the update
 * @param json the update as it came; it may hold what people wrote
 * @param update the update, or {@code null} if it could not be read
 * @param cause what was thrown
 */
public record FailedUpdate(long updateId, String json, @Nullable Update update, Throwable cause) {

	@Override
	public String toString() {
		return "FailedUpdate[" + this.updateId + ", " + this.cause + "]";
	}

}
