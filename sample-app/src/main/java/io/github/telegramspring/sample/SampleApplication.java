package io.github.telegramspring.sample;

import java.time.Clock;
import java.util.random.RandomGenerator;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.util.StringUtils;

/**
 * Runs the sample bot: with Telegram if the environment variable
 * {@code TELEGRAM_BOT_TOKEN} is set, otherwise with a Telegram in memory.
 */
@SpringBootApplication
public class SampleApplication {

	/**
	 * Runs the bot.
	 * @param args the arguments of Spring Boot
	 */
	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(SampleApplication.class);
		if (!StringUtils.hasText(System.getenv("TELEGRAM_BOT_TOKEN"))) {
			application.setAdditionalProfiles("offline");
		}
		application.run(args);
	}

	@Bean
	RandomGenerator randomGenerator() {
		return RandomGenerator.getDefault();
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	MessageSourceAccessor texts(MessageSource messages) {
		return new MessageSourceAccessor(messages);
	}

}
