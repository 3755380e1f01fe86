package io.github.telegramspring.api;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BotEndpointsTests {

	private final BotEndpoints endpoints = new BotEndpoints(URI.create("https://api.example.org/v1"),
			URI.create("https://files.example.org"), "1:x", false);

	private final BotEndpoints testEndpoints = new BotEndpoints(URI.create("https://api.example.org"),
			URI.create("https://api.example.org"), "1:x", true);

	@Test
	void findsMethodsBelowTheToken() {
		assertThat(this.endpoints.method("getMe")).hasToString("https://api.example.org/v1/bot1:x/getMe");
		assertThat(this.testEndpoints.method("getMe")).hasToString("https://api.example.org/bot1:x/test/getMe");
	}

	@Test
	void findsFilesBelowTheToken() {
		assertThat(this.endpoints.file("photos/a b%.jpg"))
			.hasToString("https://files.example.org/file/bot1:x/photos/a%20b%25.jpg");
		assertThat(this.testEndpoints.file("a.jpg")).hasToString("https://api.example.org/file/bot1:x/test/a.jpg");
	}

	@Test
	void makesEachAddressOnce() {
		assertThat(this.endpoints.method("getMe")).isSameAs(this.endpoints.method("getMe"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "../file", "get/me", "getMe?x=1", "get me" })
	void refusesWhatIsNoMethodName(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.endpoints.method(name))
			.withMessageContaining("'" + name + "'");
	}

}
