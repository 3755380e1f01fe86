package io.github.telegramspring.bot.method.support;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.github.telegramspring.api.model.BotSubscriptionUpdated;
import io.github.telegramspring.api.model.BusinessConnection;
import io.github.telegramspring.api.model.BusinessMessagesDeleted;
import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.ChatBoostRemoved;
import io.github.telegramspring.api.model.ChatBoostUpdated;
import io.github.telegramspring.api.model.ChatJoinRequest;
import io.github.telegramspring.api.model.ChatMemberUpdated;
import io.github.telegramspring.api.model.ChosenInlineResult;
import io.github.telegramspring.api.model.InlineQuery;
import io.github.telegramspring.api.model.ManagedBotUpdated;
import io.github.telegramspring.api.model.MessageGenerationStopped;
import io.github.telegramspring.api.model.MessageReactionCountUpdated;
import io.github.telegramspring.api.model.MessageReactionUpdated;
import io.github.telegramspring.api.model.PaidMediaPurchased;
import io.github.telegramspring.api.model.Poll;
import io.github.telegramspring.api.model.PollAnswer;
import io.github.telegramspring.api.model.PreCheckoutQuery;
import io.github.telegramspring.api.model.ShippingQuery;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import org.jspecify.annotations.Nullable;

/**
 * The object that makes up an update of some kind.
 *
 * @param types the kinds of updates that bring it
 * @param content takes it out of the update
 */
record UpdateObject(Set<UpdateType> types, Function<Update, @Nullable Object> content) {

	private static final Map<Class<?>, UpdateObject> ALL = new HashMap<>();

	static {
		add(CallbackQuery.class, Update::callbackQuery, UpdateType.CALLBACK_QUERY);
		add(InlineQuery.class, Update::inlineQuery, UpdateType.INLINE_QUERY);
		add(ChosenInlineResult.class, Update::chosenInlineResult, UpdateType.CHOSEN_INLINE_RESULT);
		add(ShippingQuery.class, Update::shippingQuery, UpdateType.SHIPPING_QUERY);
		add(PreCheckoutQuery.class, Update::preCheckoutQuery, UpdateType.PRE_CHECKOUT_QUERY);
		add(PaidMediaPurchased.class, Update::purchasedPaidMedia, UpdateType.PURCHASED_PAID_MEDIA);
		add(PollAnswer.class, Update::pollAnswer, UpdateType.POLL_ANSWER);
		add(MessageReactionUpdated.class, Update::messageReaction, UpdateType.MESSAGE_REACTION);
		add(MessageReactionCountUpdated.class, Update::messageReactionCount, UpdateType.MESSAGE_REACTION_COUNT);
		add(ChatMemberUpdated.class, UpdateObject::membership, UpdateType.CHAT_MEMBER, UpdateType.MY_CHAT_MEMBER);
		add(ChatJoinRequest.class, Update::chatJoinRequest, UpdateType.CHAT_JOIN_REQUEST);
		add(ChatBoostUpdated.class, Update::chatBoost, UpdateType.CHAT_BOOST);
		add(ChatBoostRemoved.class, Update::removedChatBoost, UpdateType.REMOVED_CHAT_BOOST);
		add(BusinessConnection.class, Update::businessConnection, UpdateType.BUSINESS_CONNECTION);
		add(BusinessMessagesDeleted.class, Update::deletedBusinessMessages, UpdateType.DELETED_BUSINESS_MESSAGES);
		add(ManagedBotUpdated.class, Update::managedBot, UpdateType.MANAGED_BOT);
		add(BotSubscriptionUpdated.class, Update::subscription, UpdateType.SUBSCRIPTION);
		add(MessageGenerationStopped.class, Update::stoppedMessageGeneration, UpdateType.STOPPED_MESSAGE_GENERATION);
		ALL.put(Poll.class, new UpdateObject(withMessages(UpdateType.POLL), UpdateObject::poll));
	}

	private static void add(Class<?> type, Function<Update, @Nullable Object> content, UpdateType first,
			UpdateType... more) {
		ALL.put(type, new UpdateObject(EnumSet.of(first, more), content));
	}

	private static Set<UpdateType> withMessages(UpdateType type) {
		Set<UpdateType> types = EnumSet.copyOf(UpdateKinds.WITH_MESSAGE);
		types.add(type);
		return types;
	}

	private static @Nullable Object membership(Update update) {
		return (update.chatMember() != null) ? update.chatMember() : update.myChatMember();
	}

	/**
	 * A poll is an update of its own, or the content of a message.
	 */
	private static @Nullable Object poll(Update update) {
		if (update.poll() != null) {
			return update.poll();
		}
		return (update.effectiveMessage() != null) ? update.effectiveMessage().poll() : null;
	}

	static @Nullable UpdateObject of(Class<?> type) {
		return ALL.get(type);
	}

	/**
	 * Returns the names of the types that an update of a kind brings.
	 */
	static List<String> names(UpdateType updateType, Map<Class<?>, Set<UpdateType>> more) {
		List<String> names = new ArrayList<>();
		more.forEach((type, kinds) -> addName(names, type, kinds, updateType));
		ALL.forEach((type, object) -> addName(names, type, object.types(), updateType));
		return names.stream().sorted().toList();
	}

	private static void addName(List<String> names, Class<?> type, Set<UpdateType> kinds, UpdateType updateType) {
		if (kinds.contains(updateType)) {
			names.add(type.getSimpleName());
		}
	}

}
