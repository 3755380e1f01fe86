package io.github.telegramspring.bot.mapping;

import java.util.Set;
import java.util.stream.Collectors;

import io.github.telegramspring.api.model.InlineQuery;
import io.github.telegramspring.api.model.InlineQueryChatType;
import io.github.telegramspring.bot.UpdateContext;

/**
 * Asks for an inline query that is typed in chats of some types.
 *
 * @param types the types, one of which the chat has to be
 */
record InlineChatTypeCondition(Set<InlineQueryChatType> types) implements UpdateCondition {

	@Override
	public boolean matches(UpdateContext context) {
		InlineQuery query = context.update().inlineQuery();
		return query != null && query.chatType() != null && this.types.contains(query.chatType());
	}

	@Override
	public String describe() {
		return "an inline query in a chat of type "
				+ this.types.stream().map((type) -> type.value()).sorted().collect(Collectors.joining(" or "));
	}

}
