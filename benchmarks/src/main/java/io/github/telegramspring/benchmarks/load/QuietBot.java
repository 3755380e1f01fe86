package io.github.telegramspring.benchmarks.load;

import java.io.IOException;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/**
 * A bot that takes commands and says nothing.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(QuietBot.Controller.class)
public class QuietBot {

	public static void main(String[] args) throws IOException {
		new SpringApplicationBuilder(QuietBot.class).bannerMode(Banner.Mode.OFF).run(args);
		ServerConsole.serve();
	}

	@BotController
	static class Controller {

		@BotCommand("start")
		void start(Message message) {
			// only the way to here is measured
		}

	}

}
