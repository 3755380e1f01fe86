package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.UpdateInterceptor;
import io.github.telegramspring.bot.observation.DefaultUpdateObservationConvention;
import io.github.telegramspring.bot.observation.ObservationUpdateInterceptor;
import io.github.telegramspring.bot.observation.UpdateObservationConvention;
import io.micrometer.context.ContextSnapshotFactory;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.support.ContextPropagatingTaskDecorator;

/**
 * Auto-configures observations of updates, if the application has a registry for them.
 * The trace of a delivery goes on in the handler, also if the update has to wait for its
 * turn or another thread handles it.
 */
@AutoConfiguration(after = TelegramBotAutoConfiguration.class,
		afterName = "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration")
@ConditionalOnClass({ ObservationRegistry.class, UpdateInterceptor.class })
@ConditionalOnEnabledTelegramBot
@ConditionalOnBean({ TelegramBot.class, ObservationRegistry.class })
public final class TelegramObservationAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	ObservationUpdateInterceptor telegramObservationUpdateInterceptor(ObservationRegistry registry,
			ObjectProvider<UpdateObservationConvention> convention, ObjectProvider<BotName> name) {
		return new ObservationUpdateInterceptor(registry,
				convention.getIfAvailable(DefaultUpdateObservationConvention::new), BotName.of(name));
	}

	@Configuration(proxyBeanMethods = false)
	@ConditionalOnClass(ContextSnapshotFactory.class)
	static class PropagationConfiguration {

		/**
		 * A delivery that has no trace does not take over that of another one.
		 */
		@Bean
		@ConditionalOnMissingBean
		UpdateContextPropagation telegramUpdateContextPropagation() {
			return new UpdateContextPropagation(
					new ContextPropagatingTaskDecorator(ContextSnapshotFactory.builder().clearMissing(true).build()));
		}

	}

}
