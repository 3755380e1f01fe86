package io.github.telegramspring.api.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import io.github.telegramspring.api.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessageContentTypeTests {

	/**
	 * The fields of a message that say how, when and by whom it was sent, but not what it
	 * consists of. A field of a later version is either added here or becomes a constant.
	 */
	private static final Set<String> CIRCUMSTANCES = Set.of("message_id", "message_thread_id", "direct_messages_topic",
			"from", "sender_chat", "sender_boost_count", "sender_business_bot", "sender_tag", "receiver_user",
			"ephemeral_message_id", "date", "guest_query_id", "business_connection_id", "chat", "forward_origin",
			"is_topic_message", "is_automatic_forward", "reply_to_message", "external_reply", "quote", "reply_to_story",
			"reply_to_checklist_task_id", "reply_to_poll_option_id", "via_bot", "guest_bot_caller_user",
			"guest_bot_caller_chat", "edit_date", "has_protected_content", "is_from_offline", "is_paid_post",
			"media_group_id", "author_signature", "paid_star_count", "entities", "link_preview_options",
			"suggested_post_info", "effect_id", "caption", "caption_entities", "show_caption_above_media",
			"has_media_spoiler", "reply_markup");

	private static final Set<MessageContentType> EVENTS_DESCRIBED_OTHERWISE = Set.of(
			MessageContentType.NEW_CHAT_MEMBERS, MessageContentType.LEFT_CHAT_MEMBER,
			MessageContentType.DELETE_CHAT_PHOTO, MessageContentType.GROUP_CHAT_CREATED,
			MessageContentType.SUPERGROUP_CHAT_CREATED, MessageContentType.CHANNEL_CHAT_CREATED,
			MessageContentType.CONNECTED_WEBSITE, MessageContentType.PASSPORT_DATA);

	private static List<BotApiSchema.Member> fields() {
		return BotApiSchema.INSTANCE.typesByName().get("Message").fields();
	}

	private static Stream<MessageContentType> known() {
		return Arrays.stream(MessageContentType.values()).filter((type) -> type != MessageContentType.UNKNOWN);
	}

	@Test
	void eachFieldOfAMessageIsContentOrCircumstance() {
		assertThat(known().map(MessageContentType::fieldName)).containsExactlyInAnyOrderElementsOf(fields().stream()
			.map(BotApiSchema.Member::name)
			.filter((name) -> !CIRCUMSTANCES.contains(name))
			.toList());
	}

	@Test
	void serviceMessagesAreThoseThatTellOfAnEvent() {
		Set<String> events = Set.copyOf(fields().stream()
			.filter((field) -> field.doc().startsWith("Service event"))
			.map(BotApiSchema.Member::name)
			.toList());
		assertThat(known().filter((type) -> !EVENTS_DESCRIBED_OTHERWISE.contains(type))).allSatisfy(
				(type) -> assertThat(type.isService()).as(type.name()).isEqualTo(events.contains(type.fieldName())));
		assertThat(EVENTS_DESCRIBED_OTHERWISE).allMatch(MessageContentType::isService);
	}

	@Test
	void mediaAreFiles() {
		assertThat(known().filter(MessageContentType::isMedia)).containsExactlyInAnyOrder(MessageContentType.ANIMATION,
				MessageContentType.AUDIO, MessageContentType.DOCUMENT, MessageContentType.LIVE_PHOTO,
				MessageContentType.PAID_MEDIA, MessageContentType.PHOTO, MessageContentType.STICKER,
				MessageContentType.VIDEO, MessageContentType.VIDEO_NOTE, MessageContentType.VOICE);
	}

	@Test
	void nothingIsBothMediaAndEvent() {
		assertThat(known()).noneMatch((type) -> type.isMedia() && type.isService());
	}

	@ParameterizedTest
	@MethodSource("known")
	void aMessageWithOneFieldIsOfItsType(MessageContentType type) {
		Message message = messageWith(type.fieldName());
		assertThat(message.contentType()).isEqualTo(type);
		assertThat(Arrays.stream(MessageContentType.values()).filter(message::hasContent)).containsExactly(type);
	}

	@ParameterizedTest
	@CsvSource({ "message-animation, ANIMATION, DOCUMENT", "message-venue, VENUE, LOCATION" })
	void theMoreSpecificOfTwoTwinsCounts(String fixture, MessageContentType type, MessageContentType twin) {
		Message message = UpdateFixture.named(fixture).read().message();
		assertThat(message.contentType()).isEqualTo(type);
		assertThat(message.hasContent(type)).isTrue();
		assertThat(message.hasContent(twin)).isTrue();
	}

	@Test
	void aLivePhotoIsAlsoAPhoto() {
		Message message = messageWith("live_photo").photo(PhotoSize.of("id", "unique", 10, 10));
		assertThat(message.contentType()).isEqualTo(MessageContentType.LIVE_PHOTO);
		assertThat(message.hasContent(MessageContentType.PHOTO)).isTrue();
	}

	@Test
	void contentOfALaterVersionIsUnknown() {
		Message message = message(
				"{\"message_id\":1,\"date\":1,\"chat\":{\"id\":1,\"type\":\"private\"},\"scent\":{}}");
		assertThat(message.contentType()).isEqualTo(MessageContentType.UNKNOWN);
		assertThat(message.hasContent(MessageContentType.UNKNOWN)).isTrue();
		assertThat(message.text("hi").hasContent(MessageContentType.UNKNOWN)).isFalse();
	}

	private static Message messageWith(String field) {
		return message(new SampleJson(1).minimalWith(fields(), field).toString());
	}

	private static Message message(String json) {
		return Json.read(json, Message::read);
	}

}
