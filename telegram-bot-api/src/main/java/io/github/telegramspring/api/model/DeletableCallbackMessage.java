package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.method.BotMethod;

/**
 * The press of a button whose message can be deleted.
 *
 * <pre class="code">
 * bot.execute(query.deleteMessage());
 * </pre>
 */
public sealed interface DeletableCallbackMessage extends JsonWritable permits CallbackQueryShortcuts {

	/**
	 * Deletes the message of the button.
	 * @return the request
	 * @throws IllegalStateException if the message was sent in inline mode or is no
	 * longer accessible to the bot
	 * @see DeletableMessage#delete()
	 */
	default BotMethod<Boolean> deleteMessage() {
		return CallbackQueryBindings.message((CallbackQuery) this).delete();
	}

}
