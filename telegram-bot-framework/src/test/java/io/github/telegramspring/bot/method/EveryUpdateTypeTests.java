package io.github.telegramspring.bot.method;

import java.lang.annotation.Annotation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.annotation.BotBoost;
import io.github.telegramspring.bot.annotation.BotBoostRemoved;
import io.github.telegramspring.bot.annotation.BotBusinessConnection;
import io.github.telegramspring.bot.annotation.BotBusinessMessagesDeleted;
import io.github.telegramspring.bot.annotation.BotCallback;
import io.github.telegramspring.bot.annotation.BotChatMember;
import io.github.telegramspring.bot.annotation.BotChosenResult;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotInlineQuery;
import io.github.telegramspring.bot.annotation.BotJoinRequest;
import io.github.telegramspring.bot.annotation.BotManagedBot;
import io.github.telegramspring.bot.annotation.BotMessage;
import io.github.telegramspring.bot.annotation.BotPaidMedia;
import io.github.telegramspring.bot.annotation.BotPoll;
import io.github.telegramspring.bot.annotation.BotPollAnswer;
import io.github.telegramspring.bot.annotation.BotPreCheckout;
import io.github.telegramspring.bot.annotation.BotReaction;
import io.github.telegramspring.bot.annotation.BotReactionCount;
import io.github.telegramspring.bot.annotation.BotShipping;
import io.github.telegramspring.bot.annotation.BotStoppedGeneration;
import io.github.telegramspring.bot.annotation.BotSubscription;
import io.github.telegramspring.bot.annotation.BotUpdate;
import io.github.telegramspring.bot.annotation.UpdateMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.springframework.core.annotation.AnnotatedElementUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No kind of update is out of reach: each has an annotation, and can be had by name.
 */
class EveryUpdateTypeTests {

	private static final Map<UpdateType, Class<? extends Annotation>> ANNOTATIONS = new EnumMap<>(UpdateType.class);

	static {
		for (UpdateType type : List.of(UpdateType.MESSAGE, UpdateType.EDITED_MESSAGE, UpdateType.CHANNEL_POST,
				UpdateType.EDITED_CHANNEL_POST, UpdateType.BUSINESS_MESSAGE, UpdateType.EDITED_BUSINESS_MESSAGE,
				UpdateType.GUEST_MESSAGE)) {
			ANNOTATIONS.put(type, BotMessage.class);
		}
		ANNOTATIONS.put(UpdateType.BUSINESS_CONNECTION, BotBusinessConnection.class);
		ANNOTATIONS.put(UpdateType.DELETED_BUSINESS_MESSAGES, BotBusinessMessagesDeleted.class);
		ANNOTATIONS.put(UpdateType.MESSAGE_REACTION, BotReaction.class);
		ANNOTATIONS.put(UpdateType.MESSAGE_REACTION_COUNT, BotReactionCount.class);
		ANNOTATIONS.put(UpdateType.INLINE_QUERY, BotInlineQuery.class);
		ANNOTATIONS.put(UpdateType.CHOSEN_INLINE_RESULT, BotChosenResult.class);
		ANNOTATIONS.put(UpdateType.CALLBACK_QUERY, BotCallback.class);
		ANNOTATIONS.put(UpdateType.SHIPPING_QUERY, BotShipping.class);
		ANNOTATIONS.put(UpdateType.PRE_CHECKOUT_QUERY, BotPreCheckout.class);
		ANNOTATIONS.put(UpdateType.PURCHASED_PAID_MEDIA, BotPaidMedia.class);
		ANNOTATIONS.put(UpdateType.POLL, BotPoll.class);
		ANNOTATIONS.put(UpdateType.POLL_ANSWER, BotPollAnswer.class);
		ANNOTATIONS.put(UpdateType.MY_CHAT_MEMBER, BotChatMember.class);
		ANNOTATIONS.put(UpdateType.CHAT_MEMBER, BotChatMember.class);
		ANNOTATIONS.put(UpdateType.CHAT_JOIN_REQUEST, BotJoinRequest.class);
		ANNOTATIONS.put(UpdateType.CHAT_BOOST, BotBoost.class);
		ANNOTATIONS.put(UpdateType.REMOVED_CHAT_BOOST, BotBoostRemoved.class);
		ANNOTATIONS.put(UpdateType.MANAGED_BOT, BotManagedBot.class);
		ANNOTATIONS.put(UpdateType.SUBSCRIPTION, BotSubscription.class);
		ANNOTATIONS.put(UpdateType.STOPPED_MESSAGE_GENERATION, BotStoppedGeneration.class);
	}

	@Test
	void thereIsAnAnnotationForEachKind() {
		assertThat(UpdateType.values()).filteredOn((type) -> type != UpdateType.UNKNOWN)
			.hasSize(27)
			.allSatisfy((type) -> assertThat(ANNOTATIONS).containsKey(type));
		assertThat(ANNOTATIONS.values())
			.allSatisfy((annotation) -> assertThat(AnnotatedElementUtils.hasAnnotation(annotation, UpdateMapping.class))
				.isTrue());
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "UNKNOWN")
	void theAnnotationOfTheKindGetsIt(UpdateType type) throws Exception {
		Update update = SampleUpdates.of(type);
		assertThat(update.type()).isEqualTo(type);
		try (BotApplication application = new BotApplication(Annotated.class)) {
			assertThat(application.explain(update)).singleElement()
				.asString()
				.contains("Annotated#" + ANNOTATIONS.get(type).getSimpleName());
			application.dispatchQuietly(update);
			assertThat(application.context.getBean(Annotated.class).last).isEqualTo(type);
		}
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "UNKNOWN")
	void anyKindCanBeHadByName(UpdateType type) throws Exception {
		try (BotApplication application = new BotApplication(ByName.class)) {
			application.dispatchQuietly(SampleUpdates.of(type));
			assertThat(application.context.getBean(ByName.class).last).isEqualTo(type);
			assertThat(application.registry.updateTypes()).hasSize(27).contains(type);
		}
	}

	@BotController
	@SuppressWarnings("MethodName") // called as the annotations, to be recognized
	static class Annotated {

		UpdateType last = UpdateType.UNKNOWN;

		@BotMessage(from = { UpdateType.MESSAGE, UpdateType.CHANNEL_POST, UpdateType.BUSINESS_MESSAGE,
				UpdateType.GUEST_MESSAGE }, edited = true)
		void BotMessage(UpdateContext context) {
			this.last = context.type();
		}

		@BotBusinessConnection
		void BotBusinessConnection(UpdateContext context) {
			this.last = context.type();
		}

		@BotBusinessMessagesDeleted
		void BotBusinessMessagesDeleted(UpdateContext context) {
			this.last = context.type();
		}

		@BotReaction
		void BotReaction(UpdateContext context) {
			this.last = context.type();
		}

		@BotReactionCount
		void BotReactionCount(UpdateContext context) {
			this.last = context.type();
		}

		@BotInlineQuery
		void BotInlineQuery(UpdateContext context) {
			this.last = context.type();
		}

		@BotChosenResult
		void BotChosenResult(UpdateContext context) {
			this.last = context.type();
		}

		@BotCallback
		void BotCallback(UpdateContext context) {
			this.last = context.type();
		}

		@BotShipping
		void BotShipping(UpdateContext context) {
			this.last = context.type();
		}

		@BotPreCheckout
		void BotPreCheckout(UpdateContext context) {
			this.last = context.type();
		}

		@BotPaidMedia
		void BotPaidMedia(UpdateContext context) {
			this.last = context.type();
		}

		@BotPoll
		void BotPoll(UpdateContext context) {
			this.last = context.type();
		}

		@BotPollAnswer
		void BotPollAnswer(UpdateContext context) {
			this.last = context.type();
		}

		@BotChatMember(of = { UpdateType.CHAT_MEMBER, UpdateType.MY_CHAT_MEMBER })
		void BotChatMember(UpdateContext context) {
			this.last = context.type();
		}

		@BotJoinRequest
		void BotJoinRequest(UpdateContext context) {
			this.last = context.type();
		}

		@BotBoost
		void BotBoost(UpdateContext context) {
			this.last = context.type();
		}

		@BotBoostRemoved
		void BotBoostRemoved(UpdateContext context) {
			this.last = context.type();
		}

		@BotManagedBot
		void BotManagedBot(UpdateContext context) {
			this.last = context.type();
		}

		@BotSubscription
		void BotSubscription(UpdateContext context) {
			this.last = context.type();
		}

		@BotStoppedGeneration
		void BotStoppedGeneration(UpdateContext context) {
			this.last = context.type();
		}

	}

	@BotController
	static class ByName {

		UpdateType last = UpdateType.UNKNOWN;

		@BotUpdate({ UpdateType.MESSAGE, UpdateType.EDITED_MESSAGE, UpdateType.CHANNEL_POST,
				UpdateType.EDITED_CHANNEL_POST, UpdateType.BUSINESS_CONNECTION, UpdateType.BUSINESS_MESSAGE,
				UpdateType.EDITED_BUSINESS_MESSAGE, UpdateType.DELETED_BUSINESS_MESSAGES, UpdateType.GUEST_MESSAGE,
				UpdateType.MESSAGE_REACTION, UpdateType.MESSAGE_REACTION_COUNT, UpdateType.INLINE_QUERY,
				UpdateType.CHOSEN_INLINE_RESULT, UpdateType.CALLBACK_QUERY, UpdateType.SHIPPING_QUERY,
				UpdateType.PRE_CHECKOUT_QUERY, UpdateType.PURCHASED_PAID_MEDIA, UpdateType.POLL, UpdateType.POLL_ANSWER,
				UpdateType.MY_CHAT_MEMBER, UpdateType.CHAT_MEMBER, UpdateType.CHAT_JOIN_REQUEST, UpdateType.CHAT_BOOST,
				UpdateType.REMOVED_CHAT_BOOST, UpdateType.MANAGED_BOT, UpdateType.SUBSCRIPTION,
				UpdateType.STOPPED_MESSAGE_GENERATION })
		void any(UpdateContext context) {
			this.last = context.type();
		}

	}

}
