package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.bot.security.AccessDeniedAnswers;
import io.github.telegramspring.bot.security.AuthenticationArgumentResolver;
import io.github.telegramspring.bot.security.ChatMemberships;
import io.github.telegramspring.bot.security.TelegramAuthoritiesProvider;
import io.github.telegramspring.bot.security.TelegramSecurityInterceptor;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Auto-configures those who send updates as the users of Spring Security while their
 * updates are handled. Nothing is looked up unless an authority is asked for.
 */
@AutoConfiguration(after = TelegramBotAutoConfiguration.class, before = TelegramDispatchAutoConfiguration.class)
@ConditionalOnClass({ SecurityContextHolder.class, TelegramSecurityInterceptor.class })
@ConditionalOnEnabledTelegramBot
@ConditionalOnBean(TelegramBot.class)
@EnableConfigurationProperties(TelegramSecurityProperties.class)
public final class TelegramSecurityAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	ChatMemberships telegramChatMemberships(TelegramSecurityProperties properties) {
		TelegramSecurityProperties.Membership membership = properties.getMembership();
		if (membership.getSize() < 0 || membership.getTimeToLive().isNegative()) {
			throw new TelegramConfigurationException(
					"'telegram.bot.security.membership' is of size " + membership.getSize() + " and lives for "
							+ membership.getTimeToLive() + ", neither of which can be negative.",
					"Set telegram.bot.security.membership.size and .time-to-live to 0 or more, or remove them.");
		}
		return new ChatMemberships(membership.getTimeToLive(), membership.getSize());
	}

	@Bean
	@ConditionalOnMissingBean
	TelegramSecurityInterceptor telegramSecurityInterceptor(ChatMemberships memberships,
			ObjectProvider<TelegramAuthoritiesProvider> authorities,
			ObjectProvider<SecurityContextHolderStrategy> strategy) {
		TelegramSecurityInterceptor interceptor = new TelegramSecurityInterceptor(memberships,
				authorities.orderedStream().toList());
		strategy.ifAvailable(interceptor::setSecurityContextHolderStrategy);
		return interceptor;
	}

	@Bean
	@ConditionalOnMissingBean
	AccessDeniedAnswers telegramAccessDeniedAnswers(ApplicationContext messages) {
		return new AccessDeniedAnswers(messages);
	}

	@Bean
	@ConditionalOnMissingBean
	AuthenticationArgumentResolver telegramAuthenticationArgumentResolver(
			ObjectProvider<SecurityContextHolderStrategy> strategy) {
		return new AuthenticationArgumentResolver(
				strategy.getIfAvailable(SecurityContextHolder::getContextHolderStrategy));
	}

}
