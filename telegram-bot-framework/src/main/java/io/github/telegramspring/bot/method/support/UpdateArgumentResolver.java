package io.github.telegramspring.bot.method.support;

import java.util.Map;
import java.util.function.Function;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.BotSubscriptionUpdated;
import io.github.telegramspring.api.model.BusinessConnection;
import io.github.telegramspring.api.model.BusinessMessagesDeleted;
import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatBoostRemoved;
import io.github.telegramspring.api.model.ChatBoostUpdated;
import io.github.telegramspring.api.model.ChatJoinRequest;
import io.github.telegramspring.api.model.ChatMemberUpdated;
import io.github.telegramspring.api.model.ChosenInlineResult;
import io.github.telegramspring.api.model.InlineQuery;
import io.github.telegramspring.api.model.ManagedBotUpdated;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageGenerationStopped;
import io.github.telegramspring.api.model.MessageReactionCountUpdated;
import io.github.telegramspring.api.model.MessageReactionUpdated;
import io.github.telegramspring.api.model.PaidMediaPurchased;
import io.github.telegramspring.api.model.Poll;
import io.github.telegramspring.api.model.PollAnswer;
import io.github.telegramspring.api.model.PreCheckoutQuery;
import io.github.telegramspring.api.model.ShippingQuery;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.CommandCall;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;

/**
 * Resolves what an update brings by the type of the parameter: the update itself, the
 * object of its kind, its message, chat and user, its command, and the bot that got it.
 */
public final class UpdateArgumentResolver implements HandlerMethodArgumentResolver {

	private static final Map<Class<?>, Function<UpdateContext, @Nullable Object>> SOURCES = Map.ofEntries(
			Map.entry(UpdateContext.class, (context) -> context), Map.entry(TelegramBot.class, UpdateContext::bot),
			Map.entry(Update.class, UpdateContext::update), Map.entry(Message.class, UpdateContext::message),
			Map.entry(Chat.class, UpdateContext::chat), Map.entry(User.class, UpdateContext::user),
			Map.entry(CommandCall.class, UpdateContext::command), of(CallbackQuery.class, Update::callbackQuery),
			of(InlineQuery.class, Update::inlineQuery), of(ChosenInlineResult.class, Update::chosenInlineResult),
			of(ShippingQuery.class, Update::shippingQuery), of(PreCheckoutQuery.class, Update::preCheckoutQuery),
			of(PaidMediaPurchased.class, Update::purchasedPaidMedia), of(Poll.class, Update::poll),
			of(PollAnswer.class, Update::pollAnswer), of(MessageReactionUpdated.class, Update::messageReaction),
			of(MessageReactionCountUpdated.class, Update::messageReactionCount),
			of(ChatMemberUpdated.class, UpdateArgumentResolver::chatMember),
			of(ChatJoinRequest.class, Update::chatJoinRequest), of(ChatBoostUpdated.class, Update::chatBoost),
			of(ChatBoostRemoved.class, Update::removedChatBoost),
			of(BusinessConnection.class, Update::businessConnection),
			of(BusinessMessagesDeleted.class, Update::deletedBusinessMessages),
			of(ManagedBotUpdated.class, Update::managedBot), of(BotSubscriptionUpdated.class, Update::subscription),
			of(MessageGenerationStopped.class, Update::stoppedMessageGeneration));

	private static Map.Entry<Class<?>, Function<UpdateContext, @Nullable Object>> of(Class<?> type,
			Function<Update, @Nullable Object> content) {
		return Map.entry(type, (context) -> content.apply(context.update()));
	}

	private static @Nullable ChatMemberUpdated chatMember(Update update) {
		return (update.chatMember() != null) ? update.chatMember() : update.myChatMember();
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return SOURCES.containsKey(parameter.nestedIfOptional().getNestedParameterType());
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		Function<UpdateContext, @Nullable Object> source = SOURCES
			.get(parameter.nestedIfOptional().getNestedParameterType());
		return (source != null) ? source.apply(context) : null;
	}

}
