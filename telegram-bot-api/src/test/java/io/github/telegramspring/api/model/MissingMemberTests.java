package io.github.telegramspring.api.model;

import java.util.List;

import io.github.telegramspring.api.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * An object that lacks what it cannot do without is refused with a message that says what
 * and where.
 */
class MissingMemberTests {

	private final SampleJson samples = new SampleJson(13);

	private static List<BotApiSchema.Type> objects() {
		return BotApiSchema.INSTANCE.objects();
	}

	@ParameterizedTest
	@MethodSource("objects")
	void missingRequiredMemberIsNamedWithItsType(BotApiSchema.Type type) {
		for (BotApiSchema.Member member : type.fields()) {
			if (member.required() && !member.isImplied() && !isBoolean(member)) {
				ObjectNode json = this.samples.full(type.fields());
				json.remove(member.name());
				assertThatExceptionOfType(JacksonException.class)
					.isThrownBy(() -> ReflectiveModel.read(type.name(), json.toString()))
					.withMessageStartingWith("%s lacks %s at ", type.name(), member.name());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("objects")
	void missingBooleanIsFalse(BotApiSchema.Type type) {
		for (BotApiSchema.Member member : type.fields()) {
			if (member.type().equals("Boolean") && member.required()) {
				ObjectNode json = this.samples.full(type.fields());
				json.remove(member.name());
				assertThat(
						Trees.write(ReflectiveModel.read(type.name(), json.toString())).path(member.name()).asBoolean())
					.isFalse();
			}
		}
	}

	private static boolean isBoolean(BotApiSchema.Member member) {
		return member.type().equals("Boolean") || member.type().equals("True");
	}

	@Test
	void allMissingMembersAreNamed() {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> Json.read("{\"update_id\":1,\"message\":{\"date\":1}}", Update::read))
			.withMessageStartingWith("Message lacks message_id, chat at /message");
	}

	@Test
	void placeWithinAListIsNamed() {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.read("""
				{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"},
				"entities":[{"type":"bold","offset":0,"length":1},{"type":"bold","length":1}]}}""", Update::read))
			.withMessageStartingWith("MessageEntity lacks offset at /message/entities/1");
	}

	@Test
	void placeWithinAMemberOfAUnionIsNamedAlsoWhenItsDiscriminatorComesLate() {
		String json = UpdateFixture.named("chat_member").json().replaceFirst("\"first_name\"", "\"given_name\"");
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.read(json, Update::read))
			.withMessageStartingWith("User lacks first_name at /chat_member/from");
		String late = UpdateFixture.named("chat_member-owner-left")
			.json()
			.replaceFirst("(?s)(old_chat_member.*?)\"first_name\"", "$1\"given_name\"");
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.read(late, Update::read))
			.withMessageStartingWith("User lacks first_name at /chat_member/old_chat_member/user");
	}

	@Test
	void placeWithinNestedRichTextIsNamed() {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.read("""
				{"blocks":[{"text":["a",{"text":{"text":"b","type":"url"},"type":"bold"}],"type":"paragraph"}]}""",
				RichMessage::read))
			.withMessageStartingWith("RichTextUrl lacks url at /blocks/0/text/1/text");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "null|null", "true|true", "7|a number", "1.5|a number", "[1,[2]]|an array",
			"{\"a\":{}}|an object" })
	void requiredMemberOfAWrongKindIsNamedWithWhatItIs(String value, String kind) {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> Json.read("{\"id\":5,\"is_bot\":false,\"first_name\":" + value + "}", User::read))
			.withMessageStartingWith("Expected a string but found %s at /first_name", kind);
	}

	@Test
	void nullIsNoValueOfARequiredMember() {
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> Json.read("{\"id\":null,\"type\":\"private\"}", Chat::read))
			.withMessageStartingWith("Expected a whole number but found null at /id");
		assertThatExceptionOfType(JacksonException.class)
			.isThrownBy(() -> Json.read("{\"update_id\":1,\"poll\":{\"id\":\"1\",\"options\":null}}", Update::read))
			.withMessageStartingWith("Expected an array but found null at /poll/options");
	}

	@Test
	void otherThanAnObjectIsNoUpdate() {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.read("[]", Update::read))
			.withMessageStartingWith("Expected an object (Update) but found an array");
	}

}
