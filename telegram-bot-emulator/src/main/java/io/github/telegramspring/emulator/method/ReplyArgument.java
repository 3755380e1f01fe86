package io.github.telegramspring.emulator.method;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.ReplyParameters;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.StoredMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The argument {@code reply_parameters}, or its forerunner {@code reply_to_message_id}.
 *
 * @param messageId the message to reply to, 0 for none
 * @param sendsAnyway whether to send the message even if there is none to reply to
 */
record ReplyArgument(long messageId, boolean sendsAnyway) {

	/**
	 * Reads the argument.
	 * @param arguments the arguments
	 * @return what to reply to
	 * @throws RefusalException if it is malformed, or asks for more than a reply to a
	 * message of the same chat
	 */
	static ReplyArgument read(Arguments arguments) {
		if (!arguments.has("reply_parameters")) {
			return new ReplyArgument(Arguments.number(arguments.text("reply_to_message_id")),
					arguments.flag("allow_sending_without_reply"));
		}
		ReplyParameters parameters = parse(arguments.text("reply_parameters"));
		Integer messageId = parameters.messageId();
		if (!parameters.equals(ReplyParameters.of((messageId != null) ? messageId : 0)
			.messageId(messageId)
			.allowSendingWithoutReply(parameters.allowSendingWithoutReply()))) {
			throw RefusalException.notYet("reply_parameters other than message_id and allow_sending_without_reply");
		}
		return new ReplyArgument((messageId != null) ? messageId : 0,
				Boolean.TRUE.equals(parameters.allowSendingWithoutReply()));
	}

	private static ReplyParameters parse(String json) {
		try {
			return Json.read(json, ReplyParameters::readOrNull);
		}
		catch (JacksonException ex) {
			throw RefusalException.badRequest("can't parse reply parameters JSON object");
		}
	}

	/**
	 * Finds the message to reply to.
	 * @param chat where to look
	 * @return the message, or {@code null} for no reply
	 * @throws RefusalException if it is not there but has to be
	 */
	@Nullable StoredMessage find(Chat chat) {
		StoredMessage message = (this.messageId > 0) ? chat.message(this.messageId) : null;
		if (message == null && this.messageId > 0 && !this.sendsAnyway) {
			throw RefusalException.badRequest("message to be replied not found");
		}
		return message;
	}

}
