package io.github.telegramspring.boot.autoconfigure;

import java.util.List;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.telegramspring.api.BotToken;
import io.github.telegramspring.bot.webhook.WebhookSecret;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

/**
 * Plays the Bot API for one bot that has neither a webhook nor updates. A test replaces
 * the answers it is about.
 */
final class BotApiServer implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

	static final String TOKEN = "7654321:AAAtelegram-spring-test-token_AAAA";

	static final String SECRET = WebhookSecret.derivedFrom(BotToken.of(TOKEN)).value();

	private final WireMockServer server = new WireMockServer(WireMockConfiguration.options().dynamicPort());

	@Override
	public void beforeAll(ExtensionContext context) {
		this.server.start();
		reset();
	}

	@Override
	public void beforeEach(ExtensionContext context) {
		reset();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		this.server.stop();
	}

	private void reset() {
		this.server.resetAll();
		answer("getMe", "{\"id\":7654321,\"is_bot\":true,\"first_name\":\"Test\",\"username\":\"test_bot\"}");
		answer("getWebhookInfo", "{\"url\":\"\",\"has_custom_certificate\":false,\"pending_update_count\":0}");
		answer("setWebhook", "true");
		answer("deleteWebhook", "true");
		answer("sendMessage", "{\"message_id\":2,\"date\":1,\"chat\":{\"id\":42,\"type\":\"private\"}}");
		this.server.stubFor(call("getUpdates").willReturn(okJson("{\"ok\":true,\"result\":[]}").withFixedDelay(100)));
	}

	String baseUrl() {
		return this.server.baseUrl();
	}

	WireMockServer wireMock() {
		return this.server;
	}

	MappingBuilder call(String method) {
		return post(urlPathEqualTo(path(method)));
	}

	void answer(String method, String result) {
		this.server.stubFor(call(method).willReturn(okJson("{\"ok\":true,\"result\":" + result + "}")));
	}

	RequestPatternBuilder requests(String method) {
		return postRequestedFor(urlPathEqualTo(path(method)));
	}

	List<LoggedRequest> received(String method) {
		return this.server.findAll(requests(method));
	}

	private static String path(String method) {
		return "/bot" + TOKEN + "/" + method;
	}

	/**
	 * The properties of an application whose bot this is.
	 */
	String[] properties() {
		return new String[] { "telegram.bot.token=" + TOKEN, "telegram.bot.base-url=" + baseUrl() };
	}

}
