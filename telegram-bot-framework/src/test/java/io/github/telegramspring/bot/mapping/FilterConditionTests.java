package io.github.telegramspring.bot.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What other frameworks have filters for is a condition here: on the members of the
 * message, on its sender, on others together.
 */
class FilterConditionTests {

	private static final UpdateCondition FORWARDED = on((message) -> message.forwardOrigin() != null);

	private static final UpdateCondition REPLY = on((message) -> message.replyToMessage() != null);

	private final RecordingBot bot = new RecordingBot();

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					forwarded  | 'forward_origin':{'type':'hidden_user','sender_user_name':'Bob','date':1}
					reply      | 'reply_to_message':{'message_id':6,'date':1,'chat':{'id':42,'type':'private'}}
					viaBot     | 'via_bot':{'id':5,'is_bot':true,'first_name':'gif'}
					automatic  | 'is_automatic_forward':true
					offline    | 'is_from_offline':true
					effect     | 'effect_id':'7'
					spoiler    | 'has_media_spoiler':true
					protected  | 'has_protected_content':true
					boosts     | 'sender_boost_count':3
					image      | 'document':{'file_id':'f','file_unique_id':'u','mime_type':'image/png','file_name':'a.png'}
					png        | 'document':{'file_id':'f','file_unique_id':'u','file_name':'A.PNG'}
					animated   | 'sticker':{'file_id':'f','file_unique_id':'u','type':'regular','width':1,'height':1,'is_animated':true,'is_video':false}
					premium    | 'from':{'id':42,'is_bot':false,'first_name':'A','is_premium':true}
					menu       | 'from':{'id':42,'is_bot':false,'first_name':'A','added_to_attachment_menu':true}
					german     | 'from':{'id':42,'is_bot':false,'first_name':'A','language_code':'de-AT'}
					link       | 'text':'https://a.b','entities':[{'type':'url','offset':0,'length':11}]
					xor        | 'forward_origin':{'type':'hidden_user','sender_user_name':'Bob','date':1}
					""")
	void findMessages(String filter, String members) throws Exception {
		UpdateCondition condition = condition(filter);
		assertThat(reaches(condition, SampleUpdates.message(members.replace("'from'", "'text':'hi','from'")))).isTrue();
		assertThat(reaches(condition, Updates.text(1, "hi"))).isFalse();
		assertThat(reaches(new Not(condition), Updates.text(1, "hi"))).isTrue();
	}

	private static UpdateCondition condition(String filter) {
		return switch (filter) {
			case "forwarded" -> FORWARDED;
			case "reply" -> REPLY;
			case "viaBot" -> on((message) -> message.viaBot() != null);
			case "automatic" -> on(Message::isAutomaticForward);
			case "offline" -> on(Message::isFromOffline);
			case "effect" -> on((message) -> message.effectId() != null);
			case "spoiler" -> on(Message::hasMediaSpoiler);
			case "protected" -> on(Message::hasProtectedContent);
			case "boosts" -> on((message) -> message.senderBoostCount() != null);
			case "image" -> on((message) -> message.document() != null
					&& Objects.requireNonNullElse(message.document().mimeType(), "").startsWith("image/"));
			case "png" -> on((message) -> message.document() != null
					&& Objects.requireNonNullElse(message.document().fileName(), "")
						.toLowerCase(Locale.ROOT)
						.endsWith(".png"));
			case "animated" -> on((message) -> message.sticker() != null && message.sticker().isAnimated());
			case "premium" -> from(User::isPremium);
			case "menu" -> from(User::addedToAttachmentMenu);
			case "german" -> from((user) -> user.languageCode() != null && user.languageCode().startsWith("de"));
			case "link" -> on((message) -> message.entities() != null
					&& message.entities().stream().anyMatch((entity) -> entity.type() == MessageEntityType.URL));
			case "xor" -> new Xor(FORWARDED, REPLY);
			default -> throw new IllegalArgumentException(filter);
		};
	}

	private boolean reaches(UpdateCondition condition, Update update) throws Exception {
		UpdateMappingInfo mapping = UpdateMappingInfo.of(UpdateType.MESSAGE).condition(condition).build();
		UpdateContext context = Updates.context(this.bot, update);
		new HandlerDispatcher(new BotHandlerRegistry(List.of(new Taking(mapping)))).dispatch(context);
		return context.isHandled();
	}

	private static UpdateCondition on(Predicate<Message> filter) {
		return new Matching((context) -> context.message() != null && filter.test(context.message()));
	}

	private static UpdateCondition from(Predicate<User> filter) {
		return new Matching((context) -> context.user() != null && filter.test(context.user()));
	}

	private record Matching(Predicate<UpdateContext> filter) implements UpdateCondition {

		@Override
		public boolean matches(UpdateContext context) {
			return this.filter.test(context);
		}

		@Override
		public String describe() {
			return "something that a filter is for";
		}

	}

	private record Not(UpdateCondition condition) implements UpdateCondition {

		@Override
		public boolean matches(UpdateContext context) {
			return !this.condition.matches(context);
		}

		@Override
		public String describe() {
			return "not " + this.condition.describe();
		}

	}

	private record Xor(UpdateCondition one, UpdateCondition other) implements UpdateCondition {

		@Override
		public boolean matches(UpdateContext context) {
			return this.one.matches(context) != this.other.matches(context);
		}

		@Override
		public String describe() {
			return "either " + this.one.describe() + " or " + this.other.describe();
		}

	}

	private record Taking(UpdateMappingInfo mapping) implements RegisteredHandler {

		@Override
		public String describe() {
			return "taking";
		}

		@Override
		public boolean handle(UpdateContext context) {
			return true;
		}

	}

}
