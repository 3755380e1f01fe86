package io.github.telegramspring.bot.mapping;

import java.util.Set;
import java.util.stream.Collectors;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.bot.UpdateContext;

/**
 * Asks for some kinds of content, for mappings that are found by their text.
 *
 * @param contents the kinds, of which the message has to have one
 */
record ContentCondition(Set<MessageContentType> contents) implements UpdateCondition {

	@Override
	public boolean matches(UpdateContext context) {
		Message message = context.message();
		return message != null && this.contents.stream().anyMatch(message::hasContent);
	}

	@Override
	public String describe() {
		return "a message with " + this.contents.stream()
			.map(MessageContentType::fieldName)
			.sorted()
			.collect(Collectors.joining(" or "));
	}

}
