package io.github.telegramspring.api.model;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.api.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every text that Telegram sends with entities can be had in one.
 */
class FormattedFieldTests {

	private static Stream<BotApiSchema.Type> objectsWithEntities() {
		return BotApiSchema.INSTANCE.objects()
			.stream()
			.filter((type) -> !"in".equals(type.dir()))
			.filter((type) -> type.fields().stream().anyMatch((field) -> field.type().equals("Array<MessageEntity>")));
	}

	@ParameterizedTest
	@MethodSource("objectsWithEntities")
	void eachTextWithEntitiesHasAMethod(BotApiSchema.Type type) {
		assertThat(Stream.of(BotApiSchema.classOf(type.name()).getMethods())
			.filter((method) -> method.getReturnType() == FormattedText.class && method.getParameterCount() == 0))
			.hasSize((int) type.fields()
				.stream()
				.filter((field) -> field.type().equals("Array<MessageEntity>"))
				.filter((field) -> !field.name().equals("caption_entities"))
				.count());
	}

	@Test
	void thereAreAllThatWereKnown() {
		assertThat(objectsWithEntities().map(BotApiSchema.Type::name)).contains("Poll", "PollOption", "Game",
				"Checklist", "ChecklistTask", "GiftInfo", "OwnedGiftRegular", "TextQuote", "Message");
	}

	@Test
	void theTextHasItsFormatting() {
		MessageEntity bold = MessageEntity.of(MessageEntityType.BOLD, 0, 3);
		Poll poll = UpdateFixture.named("poll").read().poll().question("How many?").questionEntities(bold);
		assertThat(poll.formattedQuestion()).isEqualTo(Text.of(Text.bold("How"), " many?"));
		assertThat(poll.explanation(null).explanationEntities((List<MessageEntity>) null).formattedExplanation())
			.isEqualTo(FormattedText.EMPTY);
	}

	@Test
	void aMessageHasTextOrACaption() {
		MessageEntity bold = MessageEntity.of(MessageEntityType.BOLD, 0, 3);
		Message message = Message.of(1, Instant.EPOCH, Chat.of(1, ChatType.PRIVATE));
		assertThat(message.formattedText()).isEqualTo(FormattedText.EMPTY);
		assertThat(message.text("How many?").entities(bold).formattedText().html()).isEqualTo("<b>How</b> many?");
		assertThat(message.caption("How many?").captionEntities(bold).formattedText().markdownV2())
			.isEqualTo("*How* many?");
	}

	@Test
	void partsOfTheTextCanBePicked() {
		FormattedText text = UpdateFixture.named("message-formatted").read().message().formattedText();
		assertThat(text.textsOf(MessageEntityType.MENTION)).contains("@boris");
		assertThat(text.entities(MessageEntityType.MENTION))
			.allSatisfy((entity) -> assertThat(text.textOf(entity)).startsWith("@"));
	}

}
