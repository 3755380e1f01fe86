package io.github.telegramspring.api.model;

import org.jspecify.annotations.Nullable;

/**
 * Finds in an update what {@link UpdateView} offers, one look at each kind.
 */
final class UpdateContents {

	private UpdateContents() {
	}

	static UpdateType type(Update update) {
		UpdateType type = messageType(update);
		if (type == UpdateType.UNKNOWN) {
			type = interactionType(update);
		}
		return (type != UpdateType.UNKNOWN) ? type : changeType(update);
	}

	private static UpdateType messageType(Update update) {
		if (update.message() != null) {
			return UpdateType.MESSAGE;
		}
		if (update.editedMessage() != null) {
			return UpdateType.EDITED_MESSAGE;
		}
		if (update.channelPost() != null) {
			return UpdateType.CHANNEL_POST;
		}
		if (update.editedChannelPost() != null) {
			return UpdateType.EDITED_CHANNEL_POST;
		}
		if (update.businessMessage() != null) {
			return UpdateType.BUSINESS_MESSAGE;
		}
		if (update.editedBusinessMessage() != null) {
			return UpdateType.EDITED_BUSINESS_MESSAGE;
		}
		return (update.guestMessage() != null) ? UpdateType.GUEST_MESSAGE : UpdateType.UNKNOWN;
	}

	private static UpdateType interactionType(Update update) {
		if (update.callbackQuery() != null) {
			return UpdateType.CALLBACK_QUERY;
		}
		if (update.inlineQuery() != null) {
			return UpdateType.INLINE_QUERY;
		}
		if (update.chosenInlineResult() != null) {
			return UpdateType.CHOSEN_INLINE_RESULT;
		}
		if (update.shippingQuery() != null) {
			return UpdateType.SHIPPING_QUERY;
		}
		if (update.preCheckoutQuery() != null) {
			return UpdateType.PRE_CHECKOUT_QUERY;
		}
		if (update.purchasedPaidMedia() != null) {
			return UpdateType.PURCHASED_PAID_MEDIA;
		}
		if (update.poll() != null) {
			return UpdateType.POLL;
		}
		if (update.pollAnswer() != null) {
			return UpdateType.POLL_ANSWER;
		}
		if (update.messageReaction() != null) {
			return UpdateType.MESSAGE_REACTION;
		}
		if (update.messageReactionCount() != null) {
			return UpdateType.MESSAGE_REACTION_COUNT;
		}
		return (update.chatJoinRequest() != null) ? UpdateType.CHAT_JOIN_REQUEST : UpdateType.UNKNOWN;
	}

	private static UpdateType changeType(Update update) {
		if (update.myChatMember() != null) {
			return UpdateType.MY_CHAT_MEMBER;
		}
		if (update.chatMember() != null) {
			return UpdateType.CHAT_MEMBER;
		}
		if (update.chatBoost() != null) {
			return UpdateType.CHAT_BOOST;
		}
		if (update.removedChatBoost() != null) {
			return UpdateType.REMOVED_CHAT_BOOST;
		}
		if (update.businessConnection() != null) {
			return UpdateType.BUSINESS_CONNECTION;
		}
		if (update.deletedBusinessMessages() != null) {
			return UpdateType.DELETED_BUSINESS_MESSAGES;
		}
		if (update.managedBot() != null) {
			return UpdateType.MANAGED_BOT;
		}
		if (update.subscription() != null) {
			return UpdateType.SUBSCRIPTION;
		}
		return (update.stoppedMessageGeneration() != null) ? UpdateType.STOPPED_MESSAGE_GENERATION : UpdateType.UNKNOWN;
	}

	static @Nullable Message message(Update update) {
		return switch (type(update)) {
			case MESSAGE -> update.message();
			case EDITED_MESSAGE -> update.editedMessage();
			case CHANNEL_POST -> update.channelPost();
			case EDITED_CHANNEL_POST -> update.editedChannelPost();
			case BUSINESS_MESSAGE -> update.businessMessage();
			case EDITED_BUSINESS_MESSAGE -> update.editedBusinessMessage();
			case GUEST_MESSAGE -> update.guestMessage();
			case CALLBACK_QUERY -> (buttonMessage(update) instanceof Message message) ? message : null;
			default -> null;
		};
	}

	private static @Nullable MaybeInaccessibleMessage buttonMessage(Update update) {
		CallbackQuery query = update.callbackQuery();
		return (query != null) ? query.message() : null;
	}

	static @Nullable Chat chat(Update update) {
		Message message = message(update);
		if (message != null) {
			return message.chat();
		}
		MaybeInaccessibleMessage buttonMessage = buttonMessage(update);
		if (buttonMessage != null) {
			return buttonMessage.chat();
		}
		return eventChat(update);
	}

	private static @Nullable Chat eventChat(Update update) {
		if (update.messageReaction() != null) {
			return update.messageReaction().chat();
		}
		if (update.messageReactionCount() != null) {
			return update.messageReactionCount().chat();
		}
		if (update.myChatMember() != null) {
			return update.myChatMember().chat();
		}
		if (update.chatMember() != null) {
			return update.chatMember().chat();
		}
		if (update.chatJoinRequest() != null) {
			return update.chatJoinRequest().chat();
		}
		if (update.chatBoost() != null) {
			return update.chatBoost().chat();
		}
		if (update.removedChatBoost() != null) {
			return update.removedChatBoost().chat();
		}
		if (update.deletedBusinessMessages() != null) {
			return update.deletedBusinessMessages().chat();
		}
		return (update.stoppedMessageGeneration() != null) ? update.stoppedMessageGeneration().chat() : null;
	}

	static @Nullable User user(Update update) {
		if (update.callbackQuery() != null) {
			return update.callbackQuery().from();
		}
		Message message = message(update);
		return (message != null) ? message.from() : eventUser(update);
	}

	static @Nullable Sender sender(Update update) {
		if (update.pollAnswer() != null) {
			return update.pollAnswer().voter();
		}
		if (update.messageReaction() != null) {
			return update.messageReaction().actor();
		}
		Message message = (update.callbackQuery() == null) ? message(update) : null;
		return (message != null) ? message.sender() : user(update);
	}

	private static @Nullable User eventUser(Update update) {
		if (update.inlineQuery() != null) {
			return update.inlineQuery().from();
		}
		if (update.chosenInlineResult() != null) {
			return update.chosenInlineResult().from();
		}
		if (update.shippingQuery() != null) {
			return update.shippingQuery().from();
		}
		if (update.preCheckoutQuery() != null) {
			return update.preCheckoutQuery().from();
		}
		if (update.purchasedPaidMedia() != null) {
			return update.purchasedPaidMedia().from();
		}
		if (update.pollAnswer() != null) {
			return update.pollAnswer().user();
		}
		if (update.messageReaction() != null) {
			return update.messageReaction().user();
		}
		if (update.chatJoinRequest() != null) {
			return update.chatJoinRequest().from();
		}
		return changeUser(update);
	}

	private static @Nullable User changeUser(Update update) {
		if (update.myChatMember() != null) {
			return update.myChatMember().from();
		}
		if (update.chatMember() != null) {
			return update.chatMember().from();
		}
		if (update.chatBoost() != null) {
			return boostUser(update.chatBoost().boost().source());
		}
		if (update.removedChatBoost() != null) {
			return boostUser(update.removedChatBoost().source());
		}
		if (update.businessConnection() != null) {
			return update.businessConnection().user();
		}
		if (update.managedBot() != null) {
			return update.managedBot().user();
		}
		return (update.subscription() != null) ? update.subscription().user() : null;
	}

	private static @Nullable User boostUser(ChatBoostSource source) {
		if (source instanceof ChatBoostSourcePremium premium) {
			return premium.user();
		}
		if (source instanceof ChatBoostSourceGiftCode giftCode) {
			return giftCode.user();
		}
		return (source instanceof ChatBoostSourceGiveaway giveaway) ? giveaway.user() : null;
	}

}
