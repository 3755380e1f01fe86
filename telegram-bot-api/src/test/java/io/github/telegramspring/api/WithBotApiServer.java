package io.github.telegramspring.api;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test with a bot and the HTTP server that it calls.
 */
abstract class WithBotApiServer {

	@RegisterExtension
	static final WireMockExtension server = WireMockExtension.newInstance()
		.options(WireMockConfiguration.wireMockConfig().dynamicPort())
		.build();

	TelegramBot bot;

	@BeforeEach
	void createBot() {
		this.bot = TestBot.at(server.baseUrl());
	}

	@AfterEach
	void closeBot() throws Exception {
		this.bot.close();
	}

}
