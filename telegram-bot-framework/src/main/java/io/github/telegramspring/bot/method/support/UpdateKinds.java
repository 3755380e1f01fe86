package io.github.telegramspring.bot.method.support;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.mapping.MessageKinds;

/**
 * Which kinds of updates can bring what.
 */
final class UpdateKinds {

	static final Set<UpdateType> WITH_MESSAGE = plus(MessageKinds.ALL, UpdateType.CALLBACK_QUERY);

	static final Set<UpdateType> WITH_CHAT = plus(WITH_MESSAGE, UpdateType.MESSAGE_REACTION,
			UpdateType.MESSAGE_REACTION_COUNT, UpdateType.MY_CHAT_MEMBER, UpdateType.CHAT_MEMBER,
			UpdateType.CHAT_JOIN_REQUEST, UpdateType.CHAT_BOOST, UpdateType.REMOVED_CHAT_BOOST,
			UpdateType.DELETED_BUSINESS_MESSAGES, UpdateType.STOPPED_MESSAGE_GENERATION);

	static final Set<UpdateType> WITH_USER = Collections
		.unmodifiableSet(EnumSet.complementOf(EnumSet.of(UpdateType.POLL, UpdateType.MESSAGE_REACTION_COUNT,
				UpdateType.DELETED_BUSINESS_MESSAGES, UpdateType.STOPPED_MESSAGE_GENERATION, UpdateType.UNKNOWN)));

	private UpdateKinds() {
	}

	private static Set<UpdateType> plus(Set<UpdateType> types, UpdateType... more) {
		Set<UpdateType> all = EnumSet.copyOf(types);
		Collections.addAll(all, more);
		return Collections.unmodifiableSet(all);
	}

}
