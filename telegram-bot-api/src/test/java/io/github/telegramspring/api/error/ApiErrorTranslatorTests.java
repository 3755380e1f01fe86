package io.github.telegramspring.api.error;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ApiErrorTranslatorTests {

	@Test
	void givesTheNewIdOfAMigratedChat() {
		TelegramApiException ex = translate(400, "Bad Request: group chat was upgraded to a supergroup chat", -1001L,
				null);
		assertThat(ex).isInstanceOfSatisfying(ChatMigratedException.class,
				(migrated) -> assertThat(migrated.newChatId()).isEqualTo(-1001L));
	}

	@Test
	void givesTheTimeToWait() {
		TelegramApiException ex = translate(429, "Too Many Requests: retry after 7", null, Duration.ofSeconds(7));
		assertThat(ex).isInstanceOfSatisfying(TooManyRequestsException.class,
				(tooMany) -> assertThat(tooMany.retryAfter()).hasSeconds(7));
	}

	@Test
	void waitsForASecondIfTelegramDoesNotSayHowLong() {
		TelegramApiException ex = translate(429, "Too Many Requests", null, null);
		assertThat(ex).isInstanceOfSatisfying(TooManyRequestsException.class,
				(tooMany) -> assertThat(tooMany.retryAfter()).hasSeconds(1));
	}

	@Test
	void takesTheTimeToWaitFromTheDescriptionIfThereIsNoOther() {
		assertThat(translate(429, "Too Many Requests: retry after 17", null, Duration.ofSeconds(-3)))
			.isInstanceOfSatisfying(TooManyRequestsException.class,
					(tooMany) -> assertThat(tooMany.retryAfter()).hasSeconds(17));
	}

	private static TelegramApiException translate(int code, String description, @Nullable Long newChatId,
			@Nullable Duration retryAfter) {
		return ApiErrorTranslator.translate("sendMessage", new ApiError(code, description, newChatId, retryAfter));
	}

}
