package io.github.telegramspring.bot.observation;

import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.observation.UpdateObservationDocumentation.HighCardinalityKeyNames;
import io.github.telegramspring.bot.observation.UpdateObservationDocumentation.LowCardinalityKeyNames;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import org.jspecify.annotations.Nullable;

/**
 * Names and tags observations of updates: {@code telegram.update} with the bot, the kind
 * of the update, the handler and the outcome, and in traces with the update, the chat and
 * the user. Nothing that people wrote is in it.
 */
public class DefaultUpdateObservationConvention implements UpdateObservationConvention {

	private static final String NAME = "telegram.update";

	private static final String NONE = "none";

	private static final KeyValue NO_HANDLER = LowCardinalityKeyNames.HANDLER.withValue(NONE);

	private static final KeyValue HANDLED = LowCardinalityKeyNames.OUTCOME.withValue("handled");

	private static final KeyValue UNHANDLED = LowCardinalityKeyNames.OUTCOME.withValue("unhandled");

	private static final KeyValue ERROR = LowCardinalityKeyNames.OUTCOME.withValue("error");

	private static final KeyValue NO_EXCEPTION = LowCardinalityKeyNames.EXCEPTION.withValue(NONE);

	private static final KeyValue NO_CHAT = HighCardinalityKeyNames.CHAT_ID.withValue(NONE);

	private static final KeyValue NO_USER = HighCardinalityKeyNames.USER_ID.withValue(NONE);

	/**
	 * Creates the convention.
	 */
	public DefaultUpdateObservationConvention() {
	}

	@Override
	public String getName() {
		return NAME;
	}

	@Override
	public String getContextualName(UpdateObservationContext context) {
		return "telegram " + context.update().type().value();
	}

	@Override
	public KeyValues getLowCardinalityKeyValues(UpdateObservationContext context) {
		return KeyValues.of(LowCardinalityKeyNames.BOT.withValue(context.botName()),
				LowCardinalityKeyNames.UPDATE_TYPE.withValue(context.update().type().value()),
				handler(context.update()), outcome(context), exception(context.getError()));
	}

	private static KeyValue handler(UpdateContext update) {
		String handler = update.handler();
		return (handler != null) ? LowCardinalityKeyNames.HANDLER.withValue(handler) : NO_HANDLER;
	}

	private static KeyValue outcome(UpdateObservationContext context) {
		if (context.getError() != null) {
			return ERROR;
		}
		return (context.update().handler() != null) ? HANDLED : UNHANDLED;
	}

	private static KeyValue exception(@Nullable Throwable error) {
		return (error != null) ? LowCardinalityKeyNames.EXCEPTION.withValue(error.getClass().getSimpleName())
				: NO_EXCEPTION;
	}

	@Override
	public KeyValues getHighCardinalityKeyValues(UpdateObservationContext context) {
		UpdateContext update = context.update();
		Chat chat = update.chat();
		User user = update.user();
		return KeyValues.of(HighCardinalityKeyNames.UPDATE_ID.withValue(Long.toString(update.update().updateId())),
				(chat != null) ? HighCardinalityKeyNames.CHAT_ID.withValue(Long.toString(chat.id())) : NO_CHAT,
				(user != null) ? HighCardinalityKeyNames.USER_ID.withValue(Long.toString(user.id())) : NO_USER);
	}

}
