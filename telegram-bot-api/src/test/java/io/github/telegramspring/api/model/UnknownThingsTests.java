package io.github.telegramspring.api.model;

import java.util.List;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.json.JsonWritable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What comes with later versions of the Bot API is kept as far as it can be.
 */
class UnknownThingsTests {

	private final SampleJson samples = new SampleJson(11);

	private static List<BotApiSchema.Type> openUnions() {
		return BotApiSchema.INSTANCE.unions()
			.stream()
			.filter((union) -> !union.name().equals("MaybeInaccessibleMessage"))
			.toList();
	}

	@ParameterizedTest
	@MethodSource("openUnions")
	void memberOfAUnionIsKeptAsJson(BotApiSchema.Type union) {
		ObjectNode early = this.samples.full(fieldsOfAMember(union));
		String discriminator = union.union().discriminator();
		early.put(discriminator, "from_the_future").set("future", Trees.parse("{\"a\":[null,1.10,\"\\u2764\"]}"));
		ObjectNode late = early.deepCopy();
		late.remove(discriminator);
		late.put(discriminator, "from_the_future");
		for (ObjectNode json : List.of(early, late)) {
			JsonWritable value = ReflectiveModel.read(union.name(), json.toString());
			assertThat(value.getClass().getSimpleName()).isEqualTo("Unknown");
			assertThat(Json.write(value)).isEqualTo(json.toString());
		}
	}

	/**
	 * The fields of a member; where only presence tells the members apart, none of them.
	 */
	private static List<BotApiSchema.Member> fieldsOfAMember(BotApiSchema.Type union) {
		return union.union()
			.members()
			.stream()
			.filter((member) -> member.json() == null && !union.union().discriminator().equals("none"))
			.findFirst()
			.map((member) -> BotApiSchema.INSTANCE.typesByName().get(member.type()).fields())
			.orElse(List.of());
	}

	@Test
	void memberOfAUnionKeepsItsNumbersExactly() {
		String json = "{\"type\":\"from_the_future\",\"a\":12345678901234567890.12345678901234567890,"
				+ "\"b\":123456789012345678901234567890,\"c\":0.1}";
		assertThat(Json.write(Json.read(json, PaidMedia::read))).isEqualTo(json);
	}

	@Test
	void whatAllMembersOfAUnionHaveIsReadOfUnknownOnesToo() {
		String json = "{\"user\":{\"id\":5,\"is_bot\":false,\"first_name\":\"Ada\"},\"status\":\"hermit\"}";
		ChatMember member = Json.read(json, ChatMember::read);
		assertThat(member).isInstanceOf(ChatMember.Unknown.class);
		assertThat(member.user().firstName()).isEqualTo("Ada");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "{\"type\":null}", "{\"type\":7}", "{\"type\":{\"type\":\"fill\"}}", "{\"type\":[]}", "{}" })
	void discriminatorOfAnyKindMakesAnUnknownMember(String json) {
		BackgroundType value = Json.read(json, BackgroundType::read);
		assertThat(value).isEqualTo(new BackgroundType.Unknown(json));
		assertThat(Json.write(value)).isEqualTo(json);
	}

	@Test
	void valueOfAnEnumIsUnknown() {
		Chat chat = Json.read("{\"id\":1,\"type\":\"hologram\"}", Chat::read);
		assertThat(chat.type()).isEqualTo(ChatType.UNKNOWN);
	}

	@Test
	void valueOfAnOpenSetIsKept() {
		ReactionType reaction = Json.read("{\"type\":\"emoji\",\"emoji\":\"🦤\"}", ReactionType::read);
		assertThat(reaction).isEqualTo(new ReactionTypeEmoji(ReactionEmoji.of("🦤")));
		assertThat(Json.write(reaction)).isEqualTo("{\"type\":\"emoji\",\"emoji\":\"🦤\"}");
	}

	@Test
	void kindOfUpdateLeavesAnUpdateWithNothingButItsId() {
		Update update = Json.read("{\"update_id\":5,\"telepathy\":{\"message\":{\"text\":\"?\"}}}", Update::read);
		assertThat(update).isEqualTo(Update.of(5)).hasToString("Update[updateId=5]");
	}

	@Test
	void theDateOfAMessageAloneTellsWhetherItIsAccessible() {
		String chat = "\"chat\":{\"id\":1,\"type\":\"private\"}";
		assertThat(
				Json.read("{\"date\":0,\"message_id\":7," + chat + ",\"text\":\"?\"}", MaybeInaccessibleMessage::read))
			.isInstanceOf(InaccessibleMessage.class);
		assertThat(Json.read("{\"message_id\":7," + chat + ",\"date\":-1}", MaybeInaccessibleMessage::read))
			.isInstanceOf(Message.class);
	}

}
