package io.github.telegramspring.api.retry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RepeatableMethodsTests {

	private static final List<String> NOT_REPEATABLE = List.of("addStickerToSet", "answerGuestQuery",
			"answerWebAppQuery", "convertGiftToStars", "copyMessage", "copyMessages", "createChatInviteLink",
			"createChatSubscriptionInviteLink", "createForumTopic", "createNewStickerSet", "exportChatInviteLink",
			"forwardMessage", "forwardMessages", "giftPremiumSubscription", "postStory", "refundStarPayment",
			"replaceManagedBotToken", "repostStory", "sendAnimation", "sendAudio", "sendChatJoinRequestWebApp",
			"sendChecklist", "sendContact", "sendDice", "sendDocument", "sendGame", "sendGift", "sendInvoice",
			"sendLivePhoto", "sendLocation", "sendMediaGroup", "sendMessage", "sendPaidMedia", "sendPhoto", "sendPoll",
			"sendRichMessage", "sendSticker", "sendVenue", "sendVideo", "sendVideoNote", "sendVoice",
			"transferBusinessAccountStars", "transferGift", "upgradeGift");

	/**
	 * Whoever adds a method decides whether it can be repeated without harm, and adds it
	 * to one of the two numbers.
	 */
	@Test
	void thereIsADecisionOnEveryMethod() {
		List<String> repeatable = new ArrayList<>();
		List<String> others = new ArrayList<>();
		JsonNode schema = JsonMapper.shared().readTree(Path.of("src/main/telegram/bot-api.json").toFile());
		schema.get("methods")
			.forEach((method) -> (RepeatableMethods.contains(method.get("name").asString()) ? repeatable : others)
				.add(method.get("name").asString()));
		assertThat(others).containsExactlyInAnyOrderElementsOf(NOT_REPEATABLE);
		assertThat(repeatable).hasSize(141);
	}

	@Test
	void methodsThatAreNotKnownAreNotRepeatedUnlessTheirNameTells() {
		assertThat(RepeatableMethods.contains("sendHologram")).isFalse();
		assertThat(RepeatableMethods.contains("teleportUser")).isFalse();
		assertThat(RepeatableMethods.contains("getHologram")).isTrue();
		assertThat(RepeatableMethods.contains("gettyImage")).isFalse();
	}

}
