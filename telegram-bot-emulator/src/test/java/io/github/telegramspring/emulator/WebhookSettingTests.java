package io.github.telegramspring.emulator;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * telegram-server.md §4.6.
 */
class WebhookSettingTests {

	private static final String NO_WEBHOOK = "{\"ok\":true,\"result\":{\"url\":\"\","
			+ "\"has_custom_certificate\":false,\"pending_update_count\":0}}";

	private final TestTelegram test = new TestTelegram();

	@AfterEach
	void close() {
		this.test.close();
	}

	@Test
	void aWebhookIsSetAndShownAndDeleted() throws Exception {
		assertThat(this.test.call("getWebhookInfo")).isEqualTo(NO_WEBHOOK);
		assertThat(set("\"url\":\"http://127.0.0.1:1/x\",\"max_connections\":0,\"allowed_updates\":[\"message\"]"))
			.isEqualTo("{\"ok\":true,\"result\":true,\"description\":\"Webhook was set\"}");
		assertThat(this.test.call("getWebhookInfo")).isEqualTo("{\"ok\":true,\"result\":{"
				+ "\"url\":\"http://127.0.0.1:1/x\",\"has_custom_certificate\":false,\"pending_update_count\":0,"
				+ "\"max_connections\":1,\"ip_address\":\"127.0.0.1\",\"allowed_updates\":[\"message\"]}}");
		assertThat(this.test.call("deleteWebhook"))
			.isEqualTo("{\"ok\":true,\"result\":true,\"description\":\"Webhook was deleted\"}");
		assertThat(this.test.call("deleteWebhook"))
			.isEqualTo("{\"ok\":true,\"result\":true,\"description\":\"Webhook is already deleted\"}");
	}

	@Test
	void settingTheSameAgainChangesNothing() throws Exception {
		set("\"url\":\"http://127.0.0.1:1/x\",\"secret_token\":\"s\"");
		this.test.advance(1);
		assertThat(set("\"url\":\"http://127.0.0.1:1/x\",\"secret_token\":\"s\"")).contains("Webhook is already set");
		this.test.advance(1);
		assertThat(set("\"url\":\"http://127.0.0.1:1/x\",\"secret_token\":\"t\"")).contains("Webhook was set");
		this.test.advance(1);
		assertThat(set("\"url\":\"\"")).contains("Webhook was deleted");
	}

	@Test
	void settingTwiceWithinASecondIsTooMuch() throws Exception {
		set("\"url\":\"http://127.0.0.1:1/x\"");
		assertThat(this.test.post(this.test.url("setWebhook"), "application/json", "{\"url\":\"http://127.0.0.1:2/\"}"))
			.satisfies((response) -> {
				assertThat(response.statusCode()).isEqualTo(429);
				assertThat(response.headers().firstValue("Retry-After")).contains("1");
				assertThat(response.body()).isEqualTo("{\"ok\":false,\"error_code\":429,\"description\":"
						+ "\"Too Many Requests: retry after 1\",\"parameters\":{\"retry_after\":1}}");
			});
		assertThat(this.test.call("getWebhookInfo")).contains("http://127.0.0.1:1/x");
	}

	@Test
	void aRefusedWebhookLeavesTheBotWithoutOneAndWithoutUpdatesIfTheyWereToBeDropped() throws Exception {
		set("\"url\":\"http://127.0.0.1:1/x\"");
		this.test.alice.sends(this.test.bot, "lost");
		this.test.advance(1);
		assertThat(set("\"url\":\"http://127.0.0.1:1/y\",\"secret_token\":\"a b\",\"drop_pending_updates\":true"))
			.contains("Bad Request: secret token contains unallowed characters");
		assertThat(this.test.call("getWebhookInfo")).isEqualTo(NO_WEBHOOK);
	}

	@Test
	void updatesAreKeptWithoutAWebhookUnlessTheyAreDropped() throws Exception {
		this.test.alice.sends(this.test.bot, "kept");
		assertThat(this.test.call("getWebhookInfo")).contains("\"pending_update_count\":1");
		assertThat(this.test.call("deleteWebhook", "{\"drop_pending_updates\":\"true\"}"))
			.contains("Webhook is already deleted");
		assertThat(this.test.call("getWebhookInfo")).isEqualTo(NO_WEBHOOK);
	}

	@Test
	void theUpdatesThatABotPolledForWaitForItsWebhookAndTheOtherWayRound() throws Exception {
		set("\"url\":\"http://127.0.0.1:1/x\",\"max_connections\":5");
		this.test.alice.sends(this.test.bot, "kept");
		assertThat(this.test.call("deleteWebhook")).contains("Webhook was deleted");
		assertThat(this.test.call("getUpdates")).contains("\"kept\"");
	}

	@Test
	void aWebhookRefusedForItsArgumentsLeavesAllowedUpdatesAsTheyWere() throws Exception {
		set("\"url\":\"http:// /\",\"allowed_updates\":[\"poll\"]");
		assertThat(this.test.call("getWebhookInfo")).isEqualTo(NO_WEBHOOK);
		this.test.advance(1);
		set("\"url\":\"http://127.0.0.1/\",\"ip_address\":\"x\",\"allowed_updates\":[\"poll\"]");
		assertThat(this.test.call("getWebhookInfo")).contains("\"url\":\"\"", "\"allowed_updates\":[\"poll\"]");
	}

	@Test
	void theSameWebhookAgainCanChangeAllowedUpdates() throws Exception {
		set("\"url\":\"http://127.0.0.1:1/x\"");
		this.test.advance(1);
		assertThat(set("\"url\":\"http://127.0.0.1:1/x\",\"allowed_updates\":[\"poll\"]"))
			.contains("Webhook is already set");
		assertThat(this.test.call("getWebhookInfo")).contains("\"allowed_updates\":[\"poll\"]");
	}

	@Test
	void deletingAWebhookDoesNotDisturbACallThatWaits() throws Exception {
		CompletableFuture<String> poll = this.test.pollAndWait("{\"timeout\":50}");
		this.test.call("deleteWebhook", "{\"drop_pending_updates\":true}");
		this.test.alice.sends(this.test.bot, "hi");
		assertThat(poll.get(10, TimeUnit.SECONDS)).contains("\"hi\"");
	}

	@ParameterizedTest
	@CsvSource({ "0,1", "500,100", "x,1", "'',40" })
	void theCloudGivesAWebhook40ConnectionsOrUpTo100(String wanted, int connections) throws Exception {
		try (TestTelegram cloud = new TestTelegram((builder) -> builder.localServer(false))) {
			cloud.call("setWebhook",
					"{\"url\":\"https://bot.example/\",\"ip_address\":\"8.8.8.8\",\"max_connections\":\"" + wanted
							+ "\"}");
			assertThat(cloud.call("getWebhookInfo")).contains("\"max_connections\":" + connections + ",");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://a.b/", "https://", "http:// /", "https://a.b:99999/" })
	void whatIsNoAddressIsRefused(String url) throws Exception {
		assertThat(set("\"url\":\"" + url + "\"")).contains("Bad Request: invalid webhook URL specified");
	}

	@Test
	void aSecretIsAtMost256BytesLong() throws Exception {
		assertThat(set("\"url\":\"http://127.0.0.1:1\",\"secret_token\":\"" + "x".repeat(257) + "\""))
			.contains("Bad Request: secret token is too long");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "http://127.0.0.1/||An HTTPS URL must be provided for webhook",
					"https://127.0.0.1:8444/||Webhook can be set up only on ports 80, 88, 443 or 8443",
					"127.0.0.1/x||IP address 127.0.0.1 is reserved",
					"https://127.0.0.1:88/|10.1.2.3|IP address 10.1.2.3 is reserved",
					"https://127.0.0.1/|1.2.3|Invalid IP address specified",
					"https://127.0.0.1/|::1|IPv6-only addresses are not allowed",
					"https://no-such-host.invalid/||Failed to resolve host: Name or service not known" })
	void theRulesOfTheCloudCanBeAskedFor(String url, String ipAddress, String reason) throws Exception {
		try (TestTelegram cloud = new TestTelegram((builder) -> builder.localServer(false))) {
			String ip = (ipAddress != null) ? ",\"ip_address\":\"" + ipAddress + "\"" : "";
			assertThat(cloud.call("setWebhook", "{\"url\":\"" + url + "\"" + ip + "}")).isEqualTo(
					"{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: bad webhook: " + reason + "\"}");
		}
	}

	private String set(String members) throws Exception {
		return this.test.call("setWebhook", "{" + members + "}");
	}

}
