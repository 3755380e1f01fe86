package io.github.telegramspring.api;

import java.time.Duration;

import io.github.telegramspring.api.error.ApiError;
import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.model.ResponseParameters;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * What every answer of the Bot API is wrapped in, read in one pass with the result.
 *
 * @param <R> the type of the result
 */
final class ResponseEnvelope<R> {

	private static final int OK = 0;

	private static final int RESULT = 1;

	private static final int ERROR_CODE = 2;

	private static final int DESCRIPTION = 3;

	private static final PropertyNameMatcher MEMBERS = JsonMembers.names("ok", "result", "error_code", "description",
			"parameters");

	private @Nullable Boolean ok;

	private @Nullable R result;

	private @Nullable Integer errorCode;

	private @Nullable String description;

	private @Nullable ResponseParameters parameters;

	/**
	 * Reads an answer.
	 * @throws JacksonException if it is not JSON, or the result not what it should be
	 */
	static <R> ResponseEnvelope<R> read(BotMethod<R> method, ResponseBody body) {
		ResponseEnvelope<R> envelope = new ResponseEnvelope<>();
		try (JsonParser parser = body.open(method)) {
			if (parser.nextToken() == JsonToken.START_OBJECT) {
				for (int member = next(parser); member != JsonMembers.END; member = next(parser)) {
					envelope.readMember(member, method, parser);
				}
			}
		}
		return envelope;
	}

	private static int next(JsonParser parser) {
		return JsonMembers.nextMember(parser, MEMBERS);
	}

	private void readMember(int member, BotMethod<R> method, JsonParser parser) {
		switch (member) {
			case OK -> {
				this.ok = JsonValues.readBooleanOrNull(parser);
			}
			case RESULT -> {
				readResult(method, parser);
			}
			case ERROR_CODE -> {
				this.errorCode = JsonValues.readIntOrNull(parser);
			}
			case DESCRIPTION -> {
				this.description = JsonValues.readStringOrNull(parser);
			}
			default -> {
				this.parameters = ResponseParameters.readOrNull(parser);
			}
		}
	}

	private void readResult(BotMethod<R> method, JsonParser parser) {
		if (Boolean.FALSE.equals(this.ok)) {
			parser.skipChildren();
		}
		else {
			this.result = method.readResult(parser);
		}
	}

	boolean isError() {
		return Boolean.FALSE.equals(this.ok);
	}

	/**
	 * Returns the result.
	 * @return the result, or {@code null} if the answer has none or does not say that the
	 * call went well
	 */
	@Nullable R result() {
		return Boolean.TRUE.equals(this.ok) ? this.result : null;
	}

	ApiError error(int status, TokenRedactor redactor, @Nullable Duration retryAfter) {
		int code = (this.errorCode != null) ? this.errorCode : status;
		String text = (this.description != null) ? redactor.redact(this.description) : "no description";
		ResponseParameters known = this.parameters;
		if (known == null) {
			return new ApiError(code, text, null, retryAfter);
		}
		return new ApiError(code, text, known.migrateToChatId(),
				(known.retryAfter() != null) ? known.retryAfter() : retryAfter);
	}

}
