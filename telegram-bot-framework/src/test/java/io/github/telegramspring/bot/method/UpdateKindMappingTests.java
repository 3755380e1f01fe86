package io.github.telegramspring.bot.method;

import io.github.telegramspring.api.model.ChatMemberStatus;
import io.github.telegramspring.api.model.ChatMemberTransition;
import io.github.telegramspring.api.model.InlineQueryChatType;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.annotation.BotCallback;
import io.github.telegramspring.bot.annotation.BotChatMember;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotInlineQuery;
import io.github.telegramspring.bot.annotation.BotPayment;
import io.github.telegramspring.bot.annotation.BotReaction;
import io.github.telegramspring.bot.annotation.ReactionChange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which taps, inline queries, reactions, members and payments the annotations ask for.
 */
class UpdateKindMappingTests {

	@Test
	void findsTapsByTemplateAndPattern() throws Exception {
		assertThat(Recording.reached(Taps.class, SampleUpdates.of(UpdateType.CALLBACK_QUERY))).isEqualTo("buy");
		assertThat(Recording.reached(Taps.class, tap("sell-9"))).isEqualTo("sell");
		assertThat(Recording.reached(Taps.class, tap("x"))).isEqualTo("any");
	}

	@Test
	void findsInlineQueriesByTextAndChat() throws Exception {
		assertThat(Recording.reached(Inline.class, SampleUpdates.of(UpdateType.INLINE_QUERY))).isEqualTo("cats");
		assertThat(Recording.reached(Inline.class, SampleUpdates.read(
				"{'update_id':1,'inline_query':{'id':'q','from':{'id':42,'is_bot':false,'first_name':'A'},'query':'x',"
						+ "'offset':'','chat_type':'sender'}}")))
			.isEqualTo("sender");
	}

	@Test
	void findsReactionsThatWereAddedOrRemoved() throws Exception {
		assertThat(Recording.reached(Reactions.class, reaction("", "{'type':'emoji','emoji':'👍'}")))
			.isEqualTo("liked");
		assertThat(Recording.reached(Reactions.class, reaction("{'type':'emoji','emoji':'👍'}", "")))
			.isEqualTo("unliked");
		assertThat(Recording.reached(Reactions.class, reaction("", "{'type':'paid'}"))).isEqualTo("paid");
		assertThat(Recording.reached(Reactions.class, reaction("", "{'type':'custom_emoji','custom_emoji_id':'77'}")))
			.isEqualTo("custom");
		assertThat(Recording.reached(Reactions.class, reaction("{'type':'emoji','emoji':'👍'}",
				"{'type':'emoji','emoji':'👍'},{'type':'emoji','emoji':'🔥'}")))
			.isEqualTo("nothing");
	}

	@Test
	void findsChangesOfMembershipByWhatTheyAmountTo() throws Exception {
		assertThat(Recording.reached(Members.class, member("chat_member", "left", "member"))).isEqualTo("joined");
		assertThat(Recording.reached(Members.class, member("chat_member", "member", "left"))).isEqualTo("left");
		assertThat(Recording.reached(Members.class, member("my_chat_member", "member", "left"))).isEqualTo("removed");
		assertThat(Recording.reached(Members.class, member("my_chat_member", "left", "member"))).isEqualTo("nothing");
	}

	@Test
	void findsPaymentsByTheirPayload() throws Exception {
		assertThat(Recording.reached(Payments.class, payment("item:5"))).isEqualTo("item");
		assertThat(Recording.reached(Payments.class, payment("gift"))).isEqualTo("other");
		assertThat(Recording.reached(Payments.class, Updates.text(1, "item:5"))).isEqualTo("nothing");
	}

	private static Update tap(String data) {
		return SampleUpdates.read("{'update_id':1,'callback_query':{'id':'c','from':{'id':42,'is_bot':false,"
				+ "'first_name':'Alice'},'chat_instance':'i','data':'" + data + "'}}");
	}

	private static Update reaction(String before, String after) {
		return SampleUpdates.read("{'update_id':1,'message_reaction':{'chat':{'id':-7,'type':'supergroup'},"
				+ "'message_id':7,'date':1,'old_reaction':[" + before + "],'new_reaction':[" + after + "]}}");
	}

	private static Update member(String type, String from, String to) {
		String user = "'user':{'id':42,'is_bot':false,'first_name':'Alice'}";
		return SampleUpdates.read("{'update_id':1,'" + type + "':{'chat':{'id':-7,'type':'supergroup'},"
				+ user.replace("user", "from") + ",'date':1,'old_chat_member':{'status':'" + from + "'," + user
				+ "},'new_chat_member':{'status':'" + to + "'," + user + "}}}");
	}

	private static Update payment(String payload) {
		return SampleUpdates.message("'successful_payment':{'currency':'XTR','total_amount':5,'invoice_payload':'"
				+ payload + "','telegram_payment_charge_id':'t','provider_payment_charge_id':'p'}");
	}

	@BotController
	static class Taps extends Recording {

		@BotCallback("buy:{id}")
		void buy() {
			this.reached = "buy";
		}

		@BotCallback(pattern = "^sell-\\d$")
		void sell() {
			this.reached = "sell";
		}

		@BotCallback
		void any() {
			this.reached = "any";
		}

	}

	@BotController
	static class Inline extends Recording {

		@BotInlineQuery("cats")
		void cats() {
			this.reached = "cats";
		}

		@BotInlineQuery(chatTypes = InlineQueryChatType.SENDER)
		void sender() {
			this.reached = "sender";
		}

	}

	@BotController
	static class Reactions extends Recording {

		@BotReaction(value = "👍", change = ReactionChange.ADDED)
		void liked() {
			this.reached = "liked";
		}

		@BotReaction(value = "👍", change = ReactionChange.REMOVED)
		void unliked() {
			this.reached = "unliked";
		}

		@BotReaction("paid")
		void paid() {
			this.reached = "paid";
		}

		@BotReaction("77")
		void custom() {
			this.reached = "custom";
		}

	}

	@BotController
	static class Members extends Recording {

		@BotChatMember(ChatMemberTransition.JOINED)
		void joined() {
			this.reached = "joined";
		}

		@BotChatMember(oldStatus = { ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR },
				newStatus = ChatMemberStatus.LEFT)
		void left() {
			this.reached = "left";
		}

		@BotChatMember(of = UpdateType.MY_CHAT_MEMBER, value = ChatMemberTransition.LEFT)
		void removed() {
			this.reached = "removed";
		}

	}

	@BotController
	static class Payments extends Recording {

		@BotPayment("item:{id}")
		void item() {
			this.reached = "item";
		}

		@BotPayment
		void other() {
			this.reached = "other";
		}

	}

}
