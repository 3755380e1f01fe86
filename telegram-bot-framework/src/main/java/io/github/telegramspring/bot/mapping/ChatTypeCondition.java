package io.github.telegramspring.bot.mapping;

import java.util.Set;
import java.util.stream.Collectors;

import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.bot.UpdateContext;

/**
 * Asks for a chat of some types.
 *
 * @param types the types, one of which the chat has to be
 */
record ChatTypeCondition(Set<ChatType> types) implements UpdateCondition {

	@Override
	public boolean matches(UpdateContext context) {
		Chat chat = context.chat();
		return chat != null && this.types.contains(chat.type());
	}

	@Override
	public String describe() {
		return "a chat of type "
				+ this.types.stream().map((type) -> type.value()).sorted().collect(Collectors.joining(" or "));
	}

}
