package io.github.telegramspring.api.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.telegramspring.api.json.Json;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class UpdateReadingTests {

	private static List<UpdateFixture> fixtures() {
		return UpdateFixture.all();
	}

	@Test
	void thereIsAnUpdateOfEachKind() {
		Set<String> kinds = BotApiSchema.INSTANCE.typesByName()
			.get("Update")
			.fields()
			.stream()
			.map(BotApiSchema.Member::name)
			.filter((name) -> !name.equals("update_id"))
			.collect(Collectors.toSet());
		assertThat(fixtures()).extracting(UpdateFixture::kind).hasSizeGreaterThan(27).containsAll(kinds);
		assertThat(fixtures()).allSatisfy((fixture) -> assertThat(Trees.parse(fixture.json()).propertyNames())
			.containsExactlyInAnyOrder("update_id", fixture.kind()));
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void everythingDocumentedIsWrittenAgain(UpdateFixture fixture) {
		assertThat(Trees.leaves(Trees.write(fixture.read())))
			.isEqualTo(Trees.leaves(Trees.documented("Update", Trees.parse(fixture.json()))));
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void whatIsWrittenIsReadAsTheSame(UpdateFixture fixture) {
		Update update = fixture.read();
		Update again = Json.read(Json.write(update), Update::read);
		assertThat(again).isEqualTo(update).hasSameHashCodeAs(update).hasToString(update.toString());
	}

	@ParameterizedTest
	@MethodSource("fixtures")
	void textFormShowsNothingAbsent(UpdateFixture fixture) {
		assertThat(fixture.read().toString()).startsWith("Update[updateId=")
			.doesNotContain("=null")
			.doesNotContain("=false");
	}

	@Test
	void escapedTextIsRead() {
		Message message = UpdateFixture.named("message-formatted").read().message();
		assertThat(message.text()).startsWith("Привет, 👩‍🚀 @boris");
		assertThat(message.entities()).extracting(MessageEntity::type)
			.contains(MessageEntityType.BOLD, MessageEntityType.EXPANDABLE_BLOCKQUOTE)
			.doesNotContain(MessageEntityType.UNKNOWN);
	}

	@Test
	void aLateDiscriminatorTellsTheType() {
		ChatMemberUpdated change = UpdateFixture.named("chat_member").read().chatMember();
		assertThat(change.oldChatMember()).isInstanceOfSatisfying(ChatMemberRestricted.class,
				(member) -> assertThat(member.untilDate()).isEqualTo(Instant.ofEpochSecond(1793600000)));
		assertThat(change.newChatMember()).isInstanceOf(ChatMemberAdministrator.class)
			.extracting(ChatMember::user)
			.extracting(User::firstName)
			.isEqualTo("Борис 🚀");
	}

	@Test
	void anInaccessibleMessageIsToldByItsDate() {
		assertThat(UpdateFixture.named("callback_query-inaccessible").read().callbackQuery().message())
			.isInstanceOf(InaccessibleMessage.class)
			.extracting(MaybeInaccessibleMessage::messageId)
			.isEqualTo(3);
		assertThat(UpdateFixture.named("callback_query").read().callbackQuery().message()).isInstanceOf(Message.class);
	}

	@Test
	void secondsAreDurationsAndAmountsAre64BitsWide() {
		Video video = UpdateFixture.named("message-album-video").read().message().video();
		assertThat(video.duration()).isEqualTo(Duration.ofSeconds(12));
		assertThat(video.fileSize()).isEqualTo(4294967296L);
		PreCheckoutQuery query = UpdateFixture.named("pre_checkout_query").read().preCheckoutQuery();
		assertThat(query.totalAmount()).isEqualTo(99999999999L);
	}

	@Test
	void richTextHasThreeForms() {
		RichMessage message = UpdateFixture.named("message-rich").read().message().richMessage();
		assertThat(message.blocks().get(0)).asInstanceOf(InstanceOfAssertFactories.type(RichBlockSectionHeading.class))
			.extracting(RichBlockSectionHeading::text)
			.isEqualTo(new RichText.Plain("Notes"));
		assertThat(message.blocks().get(1)).asInstanceOf(InstanceOfAssertFactories.type(RichBlockParagraph.class))
			.extracting(RichBlockParagraph::text)
			.asInstanceOf(InstanceOfAssertFactories.type(RichText.Sequence.class))
			.satisfies((sequence) -> assertThat(sequence.parts()).hasExactlyElementsOfTypes(RichText.Plain.class,
					RichTextBold.class, RichTextTextMention.class));
	}

	@Test
	void entitiesOfAPollOptionAreReadByTheNameThatTheServerGivesThemToo() {
		String json = """
				{"option_persistent_id": "1", "option_text": "Tea", "option_entities": [
				  {"type": "bold", "offset": 0, "length": 3}]}""";
		assertThat(Json.read(json, PollOptionAdded::read).formattedOptionText().html()).isEqualTo("<b>Tea</b>");
		assertThat(Json.read(json, PollOptionDeleted::read).formattedOptionText().html()).isEqualTo("<b>Tea</b>");
	}

}
