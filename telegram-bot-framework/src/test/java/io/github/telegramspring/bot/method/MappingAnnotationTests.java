package io.github.telegramspring.bot.method;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Collection;
import java.util.List;

import io.github.telegramspring.api.model.ChatMemberStatus;
import io.github.telegramspring.api.model.ChatMemberTransition;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.InlineQueryChatType;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.Unhandled;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.annotation.BotCallback;
import io.github.telegramspring.bot.annotation.BotChatMember;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotFallback;
import io.github.telegramspring.bot.annotation.BotInlineQuery;
import io.github.telegramspring.bot.annotation.BotMessage;
import io.github.telegramspring.bot.annotation.BotPayment;
import io.github.telegramspring.bot.annotation.BotReaction;
import io.github.telegramspring.bot.annotation.ReactionChange;
import io.github.telegramspring.bot.annotation.UpdateMapping;
import io.github.telegramspring.bot.mapping.UpdateCondition;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.AliasFor;
import org.springframework.core.annotation.Order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MappingAnnotationTests {

	@Test
	void findsMessagesByTextPatternAndContent() throws Exception {
		assertThat(reached(Texts.class, Updates.text(1, "Help"))).isEqualTo("text");
		assertThat(reached(Texts.class, SampleUpdates.message("'caption':'Help','photo':[]"))).isEqualTo("text");
		assertThat(reached(Texts.class, Updates.text(1, "help"))).isEqualTo("fallback");
		assertThat(reached(Texts.class, Updates.text(1, "call 911 now"))).isEqualTo("pattern");
		assertThat(reached(Texts.class, SampleUpdates.message("'photo':[]"))).isEqualTo("has");
		assertThat(reached(Texts.class, SampleUpdates.message("'group_chat_created':true"))).isEqualTo("service");
	}

	@Test
	void takesNewMessagesUnlessEditsOrOtherKindsAreAskedFor() throws Exception {
		assertThat(reached(Texts.class, Update.of(1).editedMessage(Updates.message("Help")))).isEqualTo("nothing");
		assertThat(reached(Kinds.class, Update.of(1).editedMessage(Updates.message("hi")))).isEqualTo("edited");
		assertThat(reached(Kinds.class, Update.of(1).message(Updates.message("hi")))).isEqualTo("edited");
		assertThat(reached(Kinds.class, Update.of(1).channelPost(Updates.message("hi")))).isEqualTo("post");
		assertThat(reached(Kinds.class, Update.of(1).editedMessage(Updates.message("/edit")))).isEqualTo("command");
		assertThat(reached(Kinds.class, Update.of(1).businessMessage(Updates.message("/edit")))).isEqualTo("command");
	}

	@Test
	void heedsTheTypeOfTheChatAndTheTopic() throws Exception {
		String group = "'message_id':7,'date':1,'chat':{'id':-7,'type':'supergroup'},'text':'hi'";
		assertThat(reached(Chats.class, Updates.text(1, "hi"))).isEqualTo("private");
		assertThat(reached(Chats.class, SampleUpdates.read("{'update_id':1,'message':{" + group + "}}")))
			.isEqualTo("group");
		assertThat(reached(Chats.class,
				SampleUpdates.read("{'update_id':1,'message':{" + group + ",'is_topic_message':true}}")))
			.isEqualTo("topic");
	}

	@Test
	void takesTheTypesOfChatsOfTheControllerAsDefault() throws Exception {
		assertThat(reached(PrivateOnly.class, SampleUpdates.of(UpdateType.MESSAGE))).isEqualTo("own");
		assertThat(reached(PrivateOnly.class, Updates.text(1, "hi"))).isEqualTo("default");
	}

	@Test
	void findsTapsByTemplateAndPattern() throws Exception {
		assertThat(reached(Taps.class, SampleUpdates.of(UpdateType.CALLBACK_QUERY))).isEqualTo("buy");
		assertThat(reached(Taps.class, tap("sell-9"))).isEqualTo("sell");
		assertThat(reached(Taps.class, tap("x"))).isEqualTo("any");
	}

	@Test
	void findsInlineQueriesByTextAndChat() throws Exception {
		assertThat(reached(Inline.class, SampleUpdates.of(UpdateType.INLINE_QUERY))).isEqualTo("cats");
		assertThat(reached(Inline.class, SampleUpdates.read(
				"{'update_id':1,'inline_query':{'id':'q','from':{'id':42,'is_bot':false,'first_name':'A'},'query':'x',"
						+ "'offset':'','chat_type':'sender'}}")))
			.isEqualTo("sender");
	}

	@Test
	void findsReactionsThatWereAddedOrRemoved() throws Exception {
		assertThat(reached(Reactions.class, reaction("", "{'type':'emoji','emoji':'👍'}"))).isEqualTo("liked");
		assertThat(reached(Reactions.class, reaction("{'type':'emoji','emoji':'👍'}", ""))).isEqualTo("unliked");
		assertThat(reached(Reactions.class, reaction("", "{'type':'paid'}"))).isEqualTo("paid");
		assertThat(reached(Reactions.class, reaction("", "{'type':'custom_emoji','custom_emoji_id':'77'}")))
			.isEqualTo("custom");
		assertThat(reached(Reactions.class, reaction("{'type':'emoji','emoji':'👍'}",
				"{'type':'emoji','emoji':'👍'},{'type':'emoji','emoji':'🔥'}")))
			.isEqualTo("nothing");
	}

	@Test
	void findsChangesOfMembershipByWhatTheyAmountTo() throws Exception {
		assertThat(reached(Members.class, member("chat_member", "left", "member"))).isEqualTo("joined");
		assertThat(reached(Members.class, member("chat_member", "member", "left"))).isEqualTo("left");
		assertThat(reached(Members.class, member("my_chat_member", "member", "left"))).isEqualTo("removed");
		assertThat(reached(Members.class, member("my_chat_member", "left", "member"))).isEqualTo("nothing");
	}

	@Test
	void findsPaymentsByTheirPayload() throws Exception {
		assertThat(reached(Payments.class, payment("item:5"))).isEqualTo("item");
		assertThat(reached(Payments.class, payment("gift"))).isEqualTo("other");
		assertThat(reached(Payments.class, Updates.text(1, "item:5"))).isEqualTo("nothing");
	}

	@Test
	void ordersByTheAnnotationOnTheMethod() throws Exception {
		assertThat(reached(Ordered.class, Updates.text(1, "ab"))).isEqualTo("first");
	}

	@Test
	void passesOnWhatAHandlerLeavesUnhandled() throws Exception {
		assertThat(reached(Passing.class, Updates.text(1, "/go"))).isEqualTo("second");
	}

	@Test
	void letsAnApplicationComposeItsOwnAnnotations() throws Exception {
		assertThat(reached(Composed.class, Updates.text(1, "/secret"))).isEqualTo("secret");
		assertThat(reached(Composed.class, SampleUpdates.of(UpdateType.MESSAGE))).isEqualTo("nothing");
	}

	@Test
	void letsAnApplicationAddConditionsOfItsOwn() throws Exception {
		try (BotApplication application = new BotApplication(Odd.class, OddConditions.class)) {
			application.dispatch(Updates.text(1, "/odd"));
			assertThat(application.context.getBean(Odd.class).reached).isEqualTo("odd");
			application.context.getBean(Odd.class).reached = "nothing";
			application.dispatch(Updates.text(2, "/odd"));
			assertThat(application.context.getBean(Odd.class).reached).isEqualTo("nothing");
			assertThat(application.registry.explain(Updates.context(application.bot, Updates.text(2, "/odd"))))
				.singleElement()
				.asString()
				.endsWith("not matched, expected an update with an odd number");
		}
	}

	@Test
	void failsTheStartWhenAPatternCannotBeRead() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(BadPattern.class))
			.withMessageContaining("BadPattern#bad(): 'a[' is not a pattern");
	}

	@Test
	void failsTheStartWhenContentIsAskedOfWhatHasNone() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(BadContent.class))
			.withMessageContaining("it asks for a command or for content, but is mapped to [MESSAGE, POLL] as well");
	}

	private static String reached(Class<? extends Recording> controller, Update update) throws Exception {
		try (BotApplication application = new BotApplication(controller)) {
			application.dispatch(update);
			return application.context.getBean(controller).reached;
		}
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

	abstract static class Recording {

		String reached = "nothing";

	}

	@BotController
	static class Texts extends Recording {

		@BotMessage(text = { "Help", "?" })
		void text() {
			this.reached = "text";
		}

		@BotMessage(pattern = "\\d{3}")
		void pattern() {
			this.reached = "pattern";
		}

		@BotMessage(has = { MessageContentType.PHOTO, MessageContentType.VIDEO })
		void has() {
			this.reached = "has";
		}

		@BotMessage(has = MessageContentType.GROUP_CHAT_CREATED)
		void service() {
			this.reached = "service";
		}

		@BotFallback
		void fallback() {
			this.reached = "fallback";
		}

	}

	@BotController
	static class Kinds extends Recording {

		@BotMessage(edited = true)
		void edited() {
			this.reached = "edited";
		}

		@BotMessage(from = UpdateType.CHANNEL_POST)
		void post() {
			this.reached = "post";
		}

		@BotCommand(value = "edit", from = { UpdateType.MESSAGE, UpdateType.BUSINESS_MESSAGE }, edited = true)
		void command() {
			this.reached = "command";
		}

	}

	@BotController
	static class Chats extends Recording {

		@BotMessage(chatTypes = ChatType.PRIVATE)
		void inPrivate() {
			this.reached = "private";
		}

		@BotMessage(chatTypes = { ChatType.GROUP, ChatType.SUPERGROUP })
		void inGroup() {
			this.reached = "group";
		}

		@BotMessage(chatTypes = ChatType.SUPERGROUP, inTopic = true)
		void inTopic() {
			this.reached = "topic";
		}

	}

	@BotController(chatTypes = ChatType.PRIVATE)
	static class PrivateOnly extends Recording {

		@BotMessage
		void byDefault() {
			this.reached = "default";
		}

		@BotMessage(chatTypes = ChatType.SUPERGROUP)
		void own() {
			this.reached = "own";
		}

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

	@BotController
	static class Ordered extends Recording {

		@BotMessage(pattern = "a")
		@Order(2)
		void second() {
			this.reached = "second";
		}

		@BotMessage(pattern = "b")
		@Order(1)
		void first() {
			this.reached = "first";
		}

	}

	@BotController
	static class Passing extends Recording {

		@BotCommand("go")
		Unhandled first() {
			return Unhandled.UNHANDLED;
		}

		@BotMessage(pattern = "go")
		Object second() {
			this.reached = "second";
			return List.of();
		}

	}

	@Retention(RetentionPolicy.RUNTIME)
	@BotCommand(chatTypes = ChatType.PRIVATE)
	@interface PrivateCommand {

		@AliasFor(annotation = BotCommand.class)
		String[] value();

	}

	@BotController
	static class Composed extends Recording {

		@PrivateCommand("secret")
		void secret() {
			this.reached = "secret";
		}

	}

	@Retention(RetentionPolicy.RUNTIME)
	@interface OddOnly {

	}

	record OddNumber() implements UpdateCondition {

		@Override
		public boolean matches(UpdateContext context) {
			return context.update().updateId() % 2 == 1;
		}

		@Override
		public String describe() {
			return "an update with an odd number";
		}

	}

	@Configuration
	static class OddConditions {

		@Bean
		HandlerMethodConditions oddOnly() {
			return (method) -> conditions(method);
		}

		private static Collection<UpdateCondition> conditions(BotHandlerMethod method) {
			return method.hasMethodAnnotation(OddOnly.class) ? List.of(new OddNumber()) : List.of();
		}

	}

	@BotController
	static class Odd extends Recording {

		@OddOnly
		@BotCommand("odd")
		void odd() {
			this.reached = "odd";
		}

	}

	@BotController
	static class BadPattern {

		@BotMessage(pattern = "a[")
		void bad() {
		}

	}

	@BotController
	static class BadContent {

		@UpdateMapping(types = { UpdateType.MESSAGE, UpdateType.POLL }, has = MessageContentType.PHOTO)
		void bad() {
		}

	}

}
