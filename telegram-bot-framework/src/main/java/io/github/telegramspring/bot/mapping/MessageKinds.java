package io.github.telegramspring.bot.mapping;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import io.github.telegramspring.api.model.UpdateType;

/**
 * The kinds of updates that bring a message, and which of them tells of an edit of which.
 */
public final class MessageKinds {

	/**
	 * All kinds of updates that are a message.
	 */
	public static final Set<UpdateType> ALL = Collections.unmodifiableSet(EnumSet.of(UpdateType.MESSAGE,
			UpdateType.EDITED_MESSAGE, UpdateType.CHANNEL_POST, UpdateType.EDITED_CHANNEL_POST,
			UpdateType.BUSINESS_MESSAGE, UpdateType.EDITED_BUSINESS_MESSAGE, UpdateType.GUEST_MESSAGE));

	private MessageKinds() {
	}

	/**
	 * Tells whether a kind of update is a message.
	 * @param type the kind
	 * @return whether it is
	 */
	public static boolean isMessage(UpdateType type) {
		return ALL.contains(type);
	}

	/**
	 * Adds edits of the messages that are among some kinds of updates.
	 * @param types the kinds
	 * @return these kinds, and the edits
	 */
	public static Set<UpdateType> withEdits(Set<UpdateType> types) {
		Set<UpdateType> all = EnumSet.copyOf(types);
		for (UpdateType type : types) {
			switch (type) {
				case MESSAGE -> all.add(UpdateType.EDITED_MESSAGE);
				case CHANNEL_POST -> all.add(UpdateType.EDITED_CHANNEL_POST);
				case BUSINESS_MESSAGE -> all.add(UpdateType.EDITED_BUSINESS_MESSAGE);
				default -> {
				}
			}
		}
		return all;
	}

}
