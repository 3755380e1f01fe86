package io.github.telegramspring.sample;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.TestSocketUtils;

/**
 * Lets the bot listen on a port that is free; it has to know it before it starts, as the
 * address of the webhook has it.
 */
class FreePort implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("server.port=" + TestSocketUtils.findAvailableTcpPort()).applyTo(context);
	}

}
