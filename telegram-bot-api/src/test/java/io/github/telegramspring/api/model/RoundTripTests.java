package io.github.telegramspring.api.model;

import java.util.List;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.method.BotMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads and writes made-up JSON of every type and method of the Bot API.
 */
class RoundTripTests {

	private final SampleJson samples = new SampleJson(42);

	private static List<BotApiSchema.Type> objects() {
		return BotApiSchema.INSTANCE.objects();
	}

	private static List<BotApiSchema.Type> unions() {
		return BotApiSchema.INSTANCE.unions();
	}

	private static List<BotApiSchema.Method> methods() {
		return BotApiSchema.INSTANCE.methods();
	}

	@ParameterizedTest
	@MethodSource("objects")
	void objectIsWrittenAsItWasRead(BotApiSchema.Type type) {
		assertRoundTrip(type.name(), this.samples.full(type.fields()));
		assertRoundTrip(type.name(), this.samples.minimal(type.fields()));
	}

	@ParameterizedTest
	@MethodSource("unions")
	void unionIsWrittenAsItWasRead(BotApiSchema.Type union) {
		for (int i = 0; i < 100; i++) {
			assertRoundTrip(union.name(), this.samples.value(union.name(), 1));
		}
	}

	@ParameterizedTest
	@MethodSource("unions")
	void memberOfAUnionIsReadAsItsType(BotApiSchema.Type union) {
		for (BotApiSchema.UnionMember member : union.union().members()) {
			if (member.json() == null) {
				JsonNode json = this.samples.value(member.type(), 1);
				assertThat(ReflectiveModel.read(union.name(), json.toString())).as(json.toString())
					.isInstanceOf(BotApiSchema.classOf(member.type()));
			}
		}
	}

	@Test
	void unnamedUnionIsWrittenAsItWasRead() {
		BotApiSchema.UNION_NAMES.keySet().forEach((union) -> {
			for (int i = 0; i < 20; i++) {
				assertRoundTrip(union, this.samples.value(union, 1));
			}
		});
	}

	private static void assertRoundTrip(String type, JsonNode json) {
		JsonWritable value = ReflectiveModel.read(type, json.toString());
		assertThat(Trees.leaves(Trees.write(value))).isEqualTo(Trees.leaves(json));
		assertThat(ReflectiveModel.read(type, Json.write(value))).isEqualTo(value);
		assertThat(value.toString()).doesNotContain("=null");
	}

	@ParameterizedTest
	@MethodSource("methods")
	void requestIsWrittenAsItsParametersSay(BotApiSchema.Method method) {
		for (JsonNode json : List.of(this.samples.full(method.params()), this.samples.minimal(method.params()))) {
			JsonWritable request = ReflectiveModel.build(BotApiSchema.classOf(method), json);
			assertThat(Trees.leaves(Trees.write(request))).isEqualTo(Trees.leaves(json));
			assertThat(request).isEqualTo(ReflectiveModel.build(BotApiSchema.classOf(method), json));
			assertThat(request.toString()).startsWith(request.getClass().getSimpleName() + "[").doesNotContain("=null");
		}
	}

	@ParameterizedTest
	@MethodSource("methods")
	void resultIsRead(BotApiSchema.Method method) {
		BotMethod<?> request = (BotMethod<?>) ReflectiveModel.build(BotApiSchema.classOf(method),
				this.samples.minimal(method.params()));
		assertThat(request.methodName()).isEqualTo(method.name());
		JsonNode result = this.samples.value(method.returns().type(), 1);
		Object read = Json.read(result.toString(), request::readResult);
		assertThat(read).as(result.toString()).isNotNull();
	}

}
