package io.github.telegramspring.bot.mapping;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.bot.UpdateContext;

/**
 * Asks for a message in a topic of a forum.
 */
record TopicCondition() implements UpdateCondition {

	@Override
	public boolean matches(UpdateContext context) {
		Message message = context.message();
		return message != null && message.isTopicMessage();
	}

	@Override
	public String describe() {
		return "a message in a topic";
	}

}
