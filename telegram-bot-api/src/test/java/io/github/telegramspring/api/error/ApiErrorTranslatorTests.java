package io.github.telegramspring.api.error;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ApiErrorTranslatorTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					400 | Bad Request: chat not found                                    | ChatNotFoundException
					400 | Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message | MessageNotModifiedException
					400 | Bad Request: message to edit not found                         | MessageNotFoundException
					400 | Bad Request: message to delete not found                       | MessageNotFoundException
					400 | Bad Request: message to be replied not found                   | MessageNotFoundException
					400 | Bad Request: message to react not found                        | MessageNotFoundException
					400 | Bad Request: message with poll to stop not found               | MessageNotFoundException
					400 | Bad Request: message thread not found                          | BadRequestException
					400 | Bad Request: query is too old and response timeout expired or query ID is invalid | QueryExpiredException
					400 | Bad Request: user not found                                    | BadRequestException
					400 | Logged out                                                     | BadRequestException
					401 | Unauthorized                                                   | UnauthorizedException
					401 | Unauthorized: invalid token specified                          | UnauthorizedException
					403 | Forbidden: bot was blocked by the user                         | BotBlockedException
					403 | Forbidden: bot was kicked from the supergroup chat             | BotKickedException
					403 | Forbidden: bot is not a member of the channel chat             | BotKickedException
					403 | Forbidden: the group chat was deleted                          | BotKickedException
					403 | Forbidden: user is deactivated                                 | UserDeactivatedException
					403 | Forbidden: bot can't initiate conversation with a user         | ConversationNotStartedException
					403 | Forbidden: the bot can't send messages to the bot              | ForbiddenException
					404 | Not Found                                                      | UnauthorizedException
					404 | Not Found: method not found                                    | MethodNotFoundException
					404 | Not Found: absolute URI is specified in the Request-Line       | TelegramApiException
					406 | Not Acceptable                                                 | TelegramApiException
					409 | Conflict: terminated by other getUpdates request; make sure that only one bot instance is running | ConflictException
					413 | Request Entity Too Large                                       | RequestTooLargeException
					421 | Misdirected Request: unallowed token specified                 | UnauthorizedException
					429 | Too Many Requests: retry after 5                               | TooManyRequestsException
					500 | Internal Server Error: restart                                 | ServerErrorException
					502 | Bad Gateway                                                    | ServerErrorException
					200 | chat not found                                                 | TelegramApiException
					""")
	void findsTheExceptionForAnError(int code, String description, String type) {
		TelegramApiException ex = translate(code, description, null, null);
		assertThat(ex.getClass().getSimpleName()).isEqualTo(type);
		assertThat(ex.methodName()).isEqualTo("sendMessage");
		assertThat(ex.errorCode()).isEqualTo(code);
		assertThat(ex.description()).isEqualTo(description);
		assertThat(ex).hasMessageStartingWith("sendMessage failed: " + code + " " + description);
	}

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

	private static TelegramApiException translate(int code, String description, @Nullable Long newChatId,
			@Nullable Duration retryAfter) {
		return ApiErrorTranslator.translate("sendMessage", new ApiError(code, description, newChatId, retryAfter));
	}

}
