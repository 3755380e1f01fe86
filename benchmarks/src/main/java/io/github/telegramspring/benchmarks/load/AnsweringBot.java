package io.github.telegramspring.benchmarks.load;

import java.io.IOException;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.benchmarks.BareCall;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/**
 * A bot that answers each command with a message.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(AnsweringBot.Controller.class)
public class AnsweringBot {

	public static void main(String[] args) throws IOException {
		new SpringApplicationBuilder(AnsweringBot.class).bannerMode(Banner.Mode.OFF).run(args);
		ServerConsole.serve();
	}

	@BotController
	static class Controller {

		@BotCommand("start")
		String start(Message message) {
			return BareCall.TEXT;
		}

	}

}
