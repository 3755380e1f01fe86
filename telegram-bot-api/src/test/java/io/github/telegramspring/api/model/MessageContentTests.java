package io.github.telegramspring.api.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class MessageContentTests {

	private static Stream<MessageContentType> known() {
		return Arrays.stream(MessageContentType.values()).filter((type) -> type != MessageContentType.UNKNOWN);
	}

	@ParameterizedTest
	@MethodSource("known")
	void allContentIsOfOneKind(MessageContentType type) {
		Message message = messageWith(type.fieldName());
		MessageContent content = message.content();
		if (type.isService()) {
			assertThat(content).isInstanceOfSatisfying(ServiceContent.class,
					(service) -> assertThat(service.type()).isEqualTo(type));
		}
		else if (type.isMedia()) {
			assertThat(content).isInstanceOfSatisfying(MediaContent.class,
					(media) -> assertThat(media.media()).isEqualTo(message.media()).isNotNull());
		}
		else {
			assertThat(content)
				.isInstanceOf((type == MessageContentType.TEXT) ? TextContent.class : MessageObject.class);
		}
	}

	@Test
	void textHasItsFormatting() {
		Message message = message().text("Hi you").entities(MessageEntity.of(MessageEntityType.BOLD, 3, 3));
		assertThat(message.content()).isEqualTo(new TextContent(Text.of("Hi ", Text.bold("you"))));
	}

	@Test
	void mediaHaveTheirCaption() {
		Message message = message().photo(size(10), size(90), size(50))
			.caption("Two cats")
			.captionEntities(MessageEntity.of(MessageEntityType.ITALIC, 0, 3));
		assertThat(message.content()).isEqualTo(new MediaContent(size(90), Text.of(Text.italic("Two"), " cats")));
	}

	@Test
	void mediaNeedNoCaption() {
		assertThat(message().voice(Voice.of("id", "unique", java.time.Duration.ofSeconds(1))).content())
			.isInstanceOfSatisfying(MediaContent.class,
					(media) -> assertThat(media.caption()).isEqualTo(FormattedText.EMPTY));
	}

	@Test
	void aPartOfAnAlbumKnowsTheAlbum() {
		Message message = UpdateFixture.named("message-album-video").read().message();
		assertThat(message.content()).isInstanceOfSatisfying(AlbumItem.class, (item) -> {
			assertThat(item.mediaGroupId()).isEqualTo(message.mediaGroupId());
			assertThat(item.media()).isEqualTo(message.video());
			assertThat(item.caption()).isEqualTo(message.formattedText());
		});
	}

	@Test
	void theMoreSpecificOfTwoTwinsIsTheContent() {
		assertThat(UpdateFixture.named("message-venue").read().message().content()).isInstanceOf(Venue.class);
		assertThat(UpdateFixture.named("message-animation").read().message().media()).isInstanceOf(Animation.class);
	}

	@Test
	void eventsHaveTheirValue() {
		User user = User.of(5, false, "Ada");
		assertThat(message().newChatMembers(user).content())
			.isEqualTo(new ServiceContent(MessageContentType.NEW_CHAT_MEMBERS, List.of(user)));
		assertThat(message().deleteChatPhoto(true).content())
			.isEqualTo(new ServiceContent(MessageContentType.DELETE_CHAT_PHOTO, true));
		assertThat(message().migrateToChatId(-100L).content())
			.isEqualTo(new ServiceContent(MessageContentType.MIGRATE_TO_CHAT_ID, -100L));
	}

	@Test
	void nothingKnownIsUnknown() {
		assertThat(message().content()).isEqualTo(new UnknownContent());
		assertThat(message().photo(List.of()).content()).isEqualTo(new UnknownContent());
		assertThat(message().media()).isNull();
	}

	@Test
	void allMediaButPaidOnesAreOneFile() {
		assertThat(known().filter(MessageContentType::isMedia)
			.filter((type) -> !(messageWith(type.fieldName()).media() instanceof MediaFile)))
			.containsExactly(MessageContentType.PAID_MEDIA);
	}

	private static PhotoSize size(int side) {
		return PhotoSize.of("id" + side, "unique" + side, side, side);
	}

	private static Message message() {
		return Message.of(1, Instant.EPOCH, Chat.of(1, ChatType.PRIVATE));
	}

	private static Message messageWith(String field) {
		List<BotApiSchema.Member> fields = BotApiSchema.INSTANCE.typesByName().get("Message").fields();
		return Json.read(new SampleJson(1).minimalWith(fields, field).toString(), Message::read);
	}

}
