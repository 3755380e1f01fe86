package io.github.telegramspring.bot.webhook;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WebhookSourcesTests {

	private static final List<String> NONE = List.of();

	private final WebhookSources telegram = WebhookSources.of(List.of("telegram"), NONE);

	private final WebhookSources behindProxies = WebhookSources.of(List.of("telegram", "2001:db8::/32"),
			List.of("10.0.0.0/8", "fd00::/8"));

	@ParameterizedTest
	@CsvSource({ "149.154.159.255, false", "149.154.160.0, true", "149.154.175.255, true", "149.154.176.0, false",
			"91.108.3.255, false", "91.108.4.0, true", "91.108.7.255, true", "91.108.8.0, false",
			"::ffff:91.108.4.1, true", "2001:db8::1, false", "127.0.0.1, false", "localhost, false", "'', false",
			"91.108.4, false", "91.108.4.1%eth0, true" })
	void knowsTheNetworksOfTelegram(String address, boolean allowed) {
		assertThat(this.telegram.allow(address, NONE, NONE)).isEqualTo(allowed);
	}

	@Test
	void refusesAnUnknownAddress() {
		assertThat(this.telegram.allow(null, NONE, NONE)).isFalse();
	}

	@Test
	void believesNobodyWithoutTrustedProxies() {
		assertThat(this.telegram.allow("203.0.113.9", NONE, List.of("91.108.4.1"))).isFalse();
		assertThat(this.telegram.allow("91.108.4.1", NONE, List.of("203.0.113.9"))).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			91.108.4.1                        | true
			' 91.108.4.1 '                    | true
			91.108.4.1:4711                   | true
			[2001:db8::7]:4711                | true
			[2001:db8::7]                     | true
			2001:db8::7                       | true
			91.108.4.1, 10.1.2.3, fd00::1     | true
			203.0.113.9, 91.108.4.1, 10.1.2.3 | true
			91.108.4.1, 203.0.113.9, 10.1.2.3 | false
			91.108.4.1, unknown               | false
			91.108.4.1, _hidden               | false
			91.108.4.1,                       | false
			10.1.2.3, 10.1.2.4                | false
			telegram.org                      | false
			""")
	void walksForwardedAddressesFromTheRight(String header, boolean allowed) {
		assertThat(this.behindProxies.allow("10.0.0.1", NONE, List.of(header))).isEqualTo(allowed);
	}

	@Test
	void takesSeveralHeadersForOne() {
		assertThat(this.behindProxies.allow("10.0.0.1", NONE, List.of("203.0.113.9", "91.108.4.1"))).isTrue();
		assertThat(this.behindProxies.allow("10.0.0.1", NONE, List.of("91.108.4.1", "203.0.113.9"))).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			for=91.108.4.1                                           | true
			For="91.108.4.1:4711";proto=https                        | true
			proto=https;for="[2001:db8::7]:4711";by=10.0.0.1         | true
			for=203.0.113.9, for=91.108.4.1;by=fd00::1, for=10.0.0.2 | true
			for=91.108.4.1, for=203.0.113.9                          | false
			for=91.108.4.1, for=unknown                              | false
			proto=https                                              | false
			""")
	void readsTheStandardHeader(String header, boolean allowed) {
		assertThat(this.behindProxies.allow("10.0.0.1", List.of(header), NONE)).isEqualTo(allowed);
	}

	@Test
	void asksBothHeadersAsOneMayBeTheClients() {
		List<String> forged = List.of("for=91.108.4.1");
		assertThat(this.behindProxies.allow("10.0.0.1", forged, List.of("203.0.113.9"))).isFalse();
		assertThat(this.behindProxies.allow("10.0.0.1", List.of("for=203.0.113.9"), List.of("91.108.4.1"))).isFalse();
		assertThat(this.behindProxies.allow("10.0.0.1", forged, List.of("91.108.4.1"))).isTrue();
	}

	@Test
	void refusesTheProxyItself() {
		assertThat(this.behindProxies.allow("10.0.0.1", NONE, NONE)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/8", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0/8", "example.org", "::1/129",
			"10.0.0.256" })
	void explainsWhatIsNoRange(String range) {
		assertThatIllegalArgumentException().isThrownBy(() -> WebhookSources.of(List.of(range), NONE))
			.withMessageContaining("neither an IP address nor a range of them");
	}

}
