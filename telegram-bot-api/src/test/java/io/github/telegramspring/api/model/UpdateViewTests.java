package io.github.telegramspring.api.model;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class UpdateViewTests {

	private static final Set<UpdateType> MESSAGES = Set.of(UpdateType.MESSAGE, UpdateType.EDITED_MESSAGE,
			UpdateType.CHANNEL_POST, UpdateType.EDITED_CHANNEL_POST, UpdateType.BUSINESS_MESSAGE,
			UpdateType.EDITED_BUSINESS_MESSAGE, UpdateType.GUEST_MESSAGE);

	private static final Set<UpdateType> WITHOUT_CHAT = Set.of(UpdateType.INLINE_QUERY, UpdateType.CHOSEN_INLINE_RESULT,
			UpdateType.SHIPPING_QUERY, UpdateType.PRE_CHECKOUT_QUERY, UpdateType.PURCHASED_PAID_MEDIA, UpdateType.POLL,
			UpdateType.POLL_ANSWER, UpdateType.BUSINESS_CONNECTION, UpdateType.MANAGED_BOT, UpdateType.SUBSCRIPTION);

	private static final Set<UpdateType> WITHOUT_USER = Set.of(UpdateType.CHANNEL_POST, UpdateType.EDITED_CHANNEL_POST,
			UpdateType.POLL, UpdateType.MESSAGE_REACTION_COUNT, UpdateType.DELETED_BUSINESS_MESSAGES,
			UpdateType.STOPPED_MESSAGE_GENERATION);

	private static final Set<String> BY_NOBODY = Set.of("message-giveaway-winners", "removed_chat_boost");

	private static List<UpdateFixture> fixtures() {
		return UpdateFixture.all();
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void everyUpdateKnowsItsKind(UpdateFixture fixture) {
		assertThat(fixture.read().type().value()).isEqualTo(fixture.kind());
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void whatHappensInAChatHasTheChat(UpdateFixture fixture) {
		Update update = fixture.read();
		if (WITHOUT_CHAT.contains(update.type()) || fixture.name().contains("inline-game")) {
			assertThat(update.effectiveChat()).isNull();
		}
		else {
			assertThat(update.effectiveChat()).isNotNull();
		}
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void whatSomebodyDoesHasTheUser(UpdateFixture fixture) {
		Update update = fixture.read();
		if (WITHOUT_USER.contains(update.type()) || BY_NOBODY.contains(fixture.name())) {
			assertThat(update.effectiveUser()).isNull();
		}
		else {
			assertThat(update.effectiveUser()).isNotNull();
		}
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void messagesOfAllKindsAreTheMessage(UpdateFixture fixture) {
		Update update = fixture.read();
		if (MESSAGES.contains(update.type())) {
			assertThat(update.effectiveMessage()).isNotNull();
		}
		else if (update.type() != UpdateType.CALLBACK_QUERY) {
			assertThat(update.effectiveMessage()).isNull();
		}
	}

	@Test
	void theMessageOfAButtonIsTheMessageIfItIsAccessible() {
		Update update = UpdateFixture.named("callback_query").read();
		assertThat(update.effectiveMessage()).isSameAs(update.callbackQuery().message());
		Update inaccessible = UpdateFixture.named("callback_query-inaccessible").read();
		assertThat(inaccessible.effectiveMessage()).isNull();
		assertThat(inaccessible.effectiveChat()).isEqualTo(inaccessible.callbackQuery().message().chat());
	}

}
