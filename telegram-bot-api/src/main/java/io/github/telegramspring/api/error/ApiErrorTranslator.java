package io.github.telegramspring.api.error;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the exception for what Telegram tells about a failed call. Codes alone say too
 * little, so the English descriptions decide, as Telegram's own server words them.
 *
 * <pre class="code">
 * // as a fake bot fails
 * throw ApiErrorTranslator.translate("sendMessage", new ApiError(400, "Bad Request: chat not found", null, null));
 * </pre>
 */
public final class ApiErrorTranslator {

	private static final Duration SHORT_WAIT = Duration.ofSeconds(1);

	private static final Pattern RETRY_AFTER = Pattern.compile("retry after (\\d{1,9})", Pattern.CASE_INSENSITIVE);

	private static final List<Rule> RULES = List.of(
	// @formatter:off
			new Rule(400, AlbumItemException.DESCRIPTION, AlbumItemException::new),
			new Rule(400, "chat not found", ChatNotFoundException::new),
			new Rule(400, "message is not modified", MessageNotModifiedException::new),
			new Rule(400, "message (to|with poll to) .*not found", MessageNotFoundException::new),
			new Rule(400, "message thread not found", MessageThreadNotFoundException::new),
			new Rule(400, "message can't be edited|there is no (text|caption) in the message to edit",
					MessageNotEditableException::new),
			new Rule(400, "message can't be deleted", MessageNotDeletableException::new),
			new Rule(400, "text is too long|message is too long|caption is too long|MESSAGE_TOO_LONG",
					MessageTooLongException::new),
			new Rule(400, "can't parse entities", MalformedEntitiesException::new),
			new Rule(400, "query is too old|query id is invalid", QueryExpiredException::new),
			new Rule(400, "not enough rights|have no write access|CHAT_ADMIN_REQUIRED|CHAT_WRITE_FORBIDDEN",
					NotEnoughRightsException::new),
			new Rule(400, "file is too big", FileTooBigException::new),
			new Rule(400, "(wrong|invalid) (remote )?(file_?id|file identifier)|file_id not specified"
					+ "|can't use file of type|HTTP URL|web page content|file must be non-empty", InvalidFileException::new),
			new Rule(400, "bad webhook|invalid webhook url|secret token (is too long|contains)|certificate size",
					WebhookRejectedException::new),
			new Rule(400, "^logged out", LoggedOutException::new),
			new Rule(403, "bot was blocked by the user", BotBlockedException::new),
			new Rule(403, "bot was kicked|bot is not a member|chat was deleted", BotKickedException::new),
			new Rule(403, "user is deactivated", UserDeactivatedException::new),
			new Rule(403, "bot can't initiate conversation", ConversationNotStartedException::new),
			new Rule(404, "method not found", MethodNotFoundException::new));
	// @formatter:on

	private ApiErrorTranslator() {
	}

	/**
	 * Finds the exception for an error.
	 * @param methodName the Bot API method that was called
	 * @param error what Telegram told
	 * @return the exception to throw
	 */
	public static TelegramApiException translate(String methodName, ApiError error) {
		Long newChatId = error.migrateToChatId();
		if (error.code() == 400 && newChatId != null) {
			return new ChatMigratedException(methodName, error.description(), newChatId);
		}
		for (Rule rule : RULES) {
			if (rule.matches(error)) {
				return rule.factory().create(methodName, error.description());
			}
		}
		return translateCode(methodName, error);
	}

	private static TelegramApiException translateCode(String methodName, ApiError error) {
		String description = error.description();
		return switch (error.code()) {
			case 400 -> new BadRequestException(methodName, description);
			case 401, 421 -> new UnauthorizedException(methodName, error.code(), description);
			case 403 -> new ForbiddenException(methodName, description);
			case 404 -> translateNotFound(methodName, error);
			case 409 -> new ConflictException(methodName, description);
			case 413 -> new RequestTooLargeException(methodName, description);
			case 429 -> translateTooManyRequests(methodName, error);
			default -> (error.code() >= 500) ? new ServerErrorException(methodName, error.code(), description)
					: new TelegramApiException(methodName, error.code(), description);
		};
	}

	private static TelegramApiException translateNotFound(String methodName, ApiError error) {
		return error.description().equalsIgnoreCase("Not Found")
				? new UnauthorizedException(methodName, error.code(), error.description())
				: new TelegramApiException(methodName, error.code(), error.description());
	}

	private static TelegramApiException translateTooManyRequests(String methodName, ApiError error) {
		Duration retryAfter = error.retryAfter();
		return new TooManyRequestsException(methodName, error.description(),
				(retryAfter != null && !retryAfter.isNegative()) ? retryAfter : retryAfter(error.description()));
	}

	private static Duration retryAfter(String description) {
		Matcher matcher = RETRY_AFTER.matcher(description);
		return matcher.find() ? Duration.ofSeconds(Long.parseLong(matcher.group(1))) : SHORT_WAIT;
	}

	/**
	 * Makes an exception.
	 */
	@FunctionalInterface
	private interface Factory {

		TelegramApiException create(String methodName, String description);

	}

	/**
	 * One line of the table: which description means which exception.
	 */
	private record Rule(int code, Pattern description, Factory factory) {

		Rule(int code, String description, Factory factory) {
			this(code, Pattern.compile(description, Pattern.CASE_INSENSITIVE), factory);
		}

		boolean matches(ApiError error) {
			return error.code() == this.code && this.description.matcher(error.description()).find();
		}

	}

}
