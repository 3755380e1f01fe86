package io.github.telegramspring.api.model;

import java.util.List;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.DeleteBusinessMessages;
import io.github.telegramspring.api.method.DeleteMessage;

/**
 * A message that can be deleted, by whichever of three methods is meant for its kind.
 *
 * <pre class="code">
 * bot.execute(message.delete());
 * </pre>
 */
public sealed interface DeletableMessage extends JsonWritable permits MaybeInaccessibleMessageShortcuts {

	/**
	 * Deletes this message: an ephemeral one for the user who sees it, one of a business
	 * account on behalf of that account, any other for everybody.
	 * @return the request {@code deleteMessage}, {@code deleteBusinessMessages} or
	 * {@code deleteEphemeralMessage}
	 */
	default BotMethod<Boolean> delete() {
		MaybeInaccessibleMessage message = (MaybeInaccessibleMessage) this;
		if (message instanceof Message accessible && MessageBindings.isEphemeral(accessible)) {
			return accessible.deleteEphemeral();
		}
		String businessConnectionId = MessageBindings.businessConnectionId(message);
		return (businessConnectionId != null)
				? DeleteBusinessMessages.of(businessConnectionId, List.of(message.messageId()))
				: DeleteMessage.of(message.chat().id(), message.messageId());
	}

}
