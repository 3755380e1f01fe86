package io.github.telegramspring.api.observation;

import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.model.ChatId;
import io.github.telegramspring.api.observation.ApiObservationDocumentation.HighCardinalityKeyNames;
import io.github.telegramspring.api.observation.ApiObservationDocumentation.LowCardinalityKeyNames;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.jspecify.annotations.Nullable;

/**
 * Names and tags observations of calls: {@code telegram.api} with the method, the outcome
 * and what went wrong, and in traces with the chat. Neither address nor arguments are in
 * it, so the token is not either.
 *
 * <pre class="code">
 * TelegramBot.builder(token)
 *     .observationRegistry(registry)
 *     .observationConvention(new DefaultApiObservationConvention())
 *     .build();
 * </pre>
 */
public class DefaultApiObservationConvention implements ApiObservationConvention {

	private static final String NAME = "telegram.api";

	private static final String NONE = "none";

	private static final KeyValue SUCCESS = LowCardinalityKeyNames.OUTCOME.withValue("success");

	private static final KeyValue ERROR = LowCardinalityKeyNames.OUTCOME.withValue("error");

	private static final KeyValue NO_ERROR_CODE = LowCardinalityKeyNames.ERROR_CODE.withValue(NONE);

	private static final KeyValue NO_EXCEPTION = LowCardinalityKeyNames.EXCEPTION.withValue(NONE);

	private static final KeyValue NO_CHAT = HighCardinalityKeyNames.CHAT_ID.withValue(NONE);

	/**
	 * Creates the convention.
	 */
	public DefaultApiObservationConvention() {
	}

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	public String getContextualName(ApiObservationContext context) {
		return "telegram " + context.call().methodName();
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(ApiObservationContext context) {
		@Nullable Throwable error = context.getError();
		return KeyValues.of(LowCardinalityKeyNames.METHOD.withValue(context.call().methodName()),
				(error != null) ? ERROR : SUCCESS, errorCode(error), exception(error));
	}

	private static KeyValue errorCode(@Nullable Throwable error) {
		return (error instanceof TelegramApiException ex && ex.errorCode() != 0)
				? LowCardinalityKeyNames.ERROR_CODE.withValue(Integer.toString(ex.errorCode())) : NO_ERROR_CODE;
	}

	private static KeyValue exception(@Nullable Throwable error) {
		return (error != null) ? LowCardinalityKeyNames.EXCEPTION.withValue(error.getClass().getSimpleName())
				: NO_EXCEPTION;
	}

	@Override
	public KeyValues getHighCardinalityKeyValues(ApiObservationContext context) {
		@Nullable ChatId chat = context.call().targetChat();
		return KeyValues.of((chat != null) ? HighCardinalityKeyNames.CHAT_ID.withValue(chat.toString()) : NO_CHAT);
	}

}
