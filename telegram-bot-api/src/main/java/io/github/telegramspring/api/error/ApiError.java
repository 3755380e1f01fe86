package io.github.telegramspring.api.error;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/**
 * What Telegram tells about a call that failed.
 *
 * <pre class="code">
 * ApiError error = new ApiError(403, "Forbidden: bot was blocked by the user", null, null);
 * TelegramApiException exception = ApiErrorTranslator.translate("sendMessage", error);
 * </pre>
 *
 * @param code the error code
 * @param description the description
 * @param migrateToChatId the new id of a group that has become a supergroup
 * @param retryAfter how long to wait before the next call
 */
public record ApiError(int code, String description, @Nullable Long migrateToChatId, @Nullable Duration retryAfter) {
}
