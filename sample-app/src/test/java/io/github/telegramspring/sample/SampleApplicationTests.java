package io.github.telegramspring.sample;

import java.util.random.RandomGenerator;

import io.github.telegramspring.emulator.TelegramEmulator;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.util.TestSocketUtils;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@ActiveProfiles("offline")
@TestConstructor(autowireMode = AutowireMode.ALL)
class SampleApplicationTests {

	private final TelegramEmulator telegram;

	@MockitoBean
	private RandomGenerator random;

	SampleApplicationTests(@Autowired TelegramEmulator telegram) {
		this.telegram = telegram;
	}

	@DynamicPropertySource
	static void useAFreePort(DynamicPropertyRegistry registry) {
		int port = TestSocketUtils.findAvailableTcpPort();
		registry.add("server.port", () -> port);
	}

	@Test
	void greets() {
		assertThat(send("/start")).startsWith("Hello ").contains("Try /roll");
	}

	@Test
	void echoes() {
		assertThat(send("/echo one two")).isEqualTo("one two\n");
	}

	@Test
	void tellsHowACommandIsUsed() {
		assertThat(send("/echo")).isEqualTo("Text is missing.\nUsage: /echo <text>\n");
	}

	@Test
	void rollsADieOfSixSides() {
		given(this.random.nextInt(6)).willReturn(4);
		assertThat(send("/roll")).isEqualTo("You rolled 5\n");
	}

	@Test
	void rollsOtherDice() {
		given(this.random.nextInt(20)).willReturn(19);
		assertThat(send("/roll 20")).isEqualTo("You rolled 20\n");
	}

	@Test
	void knowsWhichDiceThereAreNot() {
		given(this.random.nextInt(0)).willThrow(new IllegalArgumentException());
		assertThat(send("/roll 0")).isEqualTo("There is no such die.\n");
	}

	private String send(String text) {
		MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
		form.add("text", text);
		return String.valueOf(
				RestClient.create().post().uri(this.telegram.messagesUrl(1)).body(form).retrieve().body(String.class));
	}

}
