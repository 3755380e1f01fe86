package io.github.telegramspring.api;

import java.util.List;
import java.util.Map;

import io.github.telegramspring.api.call.RawMethod;
import io.github.telegramspring.api.error.UnreadableResponseException;
import io.github.telegramspring.api.model.ChatId;
import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.springframework.core.ParameterizedTypeReference;

import static com.github.tomakehurst.wiremock.client.WireMock.aMultipart;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TelegramBotRawCallTests extends WithBotApiServer {

	@Test
	void callsAMethodThatHasNoClass() {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_MESSAGE)));
		Message sent = this.bot.call("sendHologram",
				Map.of("chat_id", ChatId.of(42), "sizes", List.of(1, 2.5), "deep", Map.of("on", true)), Message.class);
		assertThat(sent.messageId()).isEqualTo(7);
		server.verify(postRequestedFor(urlEqualTo("/bot" + TestBot.TOKEN + "/sendHologram"))
			.withRequestBody(equalToJson("{\"chat_id\":42,\"sizes\":[1,2.5],\"deep\":{\"on\":true}}")));
	}

	@Test
	void uploadsFilesFromAnyPlaceInTheArguments() {
		server.stubFor(post(anyUrl()).willReturn(okJson("{\"ok\":true,\"result\":true}")));
		byte[] content = { 1, 2, 3 };
		Map<String, Object> item = Map.of("type", "hologram", "media", InputFile.of("a.holo", content));
		assertThat(this.bot.call("sendHolograms", Map.of("chat_id", 42, "media", List.of(item)), Boolean.class))
			.isTrue();
		server.verify(
				postRequestedFor(anyUrl()).withRequestBodyPart(aMultipart("chat_id").withBody(equalTo("42")).build())
					.withRequestBodyPart(aMultipart("media")
						.withBody(equalToJson("[{\"type\":\"hologram\",\"media\":\"attach://file0\"}]"))
						.build())
					.withRequestBodyPart(aMultipart("file0").withBody(binaryEqualTo(content)).build()));
	}

	@Test
	void readsListsOfTypesOfTheBotApi() {
		answer("[" + TestBot.USER + "," + TestBot.USER + "]");
		List<User> users = this.bot.call("getClones", Map.of(), new ParameterizedTypeReference<List<User>>() {
		});
		assertThat(users).hasSize(2).first().extracting(User::username).isEqualTo("test_bot");
	}

	@Test
	void readsPlainValues() {
		answer("17");
		assertThat(this.bot.call("getCount", Map.of(), Integer.class)).isEqualTo(17);
		assertThat(this.bot.call("getCount", Map.of(), long.class)).isEqualTo(17L);
	}

	@Test
	void readsClassesOfTheApplicationInSnakeCase() {
		answer("{\"beam_width\":3,\"holder\":" + TestBot.USER + ",\"news\":[]}");
		Hologram hologram = this.bot.call("getHologram", Map.of(), Hologram.class);
		assertThat(hologram.beamWidth()).isEqualTo(3);
		assertThat(hologram.holder().id()).isEqualTo(123456);
	}

	@Test
	void readsJsonAsATree() {
		answer("{\"a\":[1,{\"b\":2}]}");
		assertThat(this.bot.call("getTree", Map.of(), JsonNode.class).at("/a/1/b").asInt()).isEqualTo(2);
	}

	@Test
	void readsJsonOrTextAsAString() {
		answer("{\"a\": [1, 2]}");
		assertThat(this.bot.call("getTree", Map.of(), String.class)).isEqualTo("{\"a\":[1,2]}");
		answer("\"https://t.me/x\"");
		assertThat(this.bot.call("createLink", Map.of(), String.class)).isEqualTo("https://t.me/x");
	}

	@Test
	void saysThatAResultIsOfAnotherKind() {
		answer("\"text\"");
		assertThatExceptionOfType(UnreadableResponseException.class)
			.isThrownBy(() -> this.bot.call("getCount", Map.of(), Integer.class));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "get me", "../getMe", "getMe?x=1", "get_me", "1getMe" })
	void refusesWhatCannotBeTheNameOfAMethod(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.bot.call(name, Map.of(), User.class))
			.withMessageContaining("as in 'getMe'");
	}

	@Test
	void refusesWhatCannotBeTheNameOfAnArgument() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.bot.call("getMe", Map.of("a\"b", 1), User.class))
			.withMessageContaining("as in 'chat_id'");
	}

	@Test
	void knowsItsChat() {
		assertThat(method(Map.of("chat_id", 42)).targetChat()).isEqualTo(ChatId.of(42));
		assertThat(method(Map.of("chat_id", "@news")).targetChat()).isEqualTo(ChatId.of("@news"));
		assertThat(method(Map.of("chat_id", "nonsense")).targetChat()).isNull();
		assertThat(method(Map.of()).targetChat()).isNull();
		assertThat(method(Map.of("chat_id", 42)).targetChat(ChatId.of(-100)).targetChat()).isEqualTo(ChatId.of(-100));
	}

	@Test
	void showsNoValues() {
		assertThat(method(Map.of("secret_token", "s3cret"))).hasToString("RawMethod[sendHologram [secret_token]]");
	}

	private static RawMethod<Message> method(Map<String, Object> arguments) {
		return RawMethod.of("sendHologram", arguments, Message.class);
	}

	private void answer(String result) {
		server.stubFor(post(anyUrl()).willReturn(okJson("{\"ok\":true,\"result\":" + result + ",\"next\":1}")));
	}

	record Hologram(int beamWidth, User holder) {
	}

}
