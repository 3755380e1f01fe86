package io.github.telegramspring.sample;

import java.util.List;
import java.util.Set;

import io.github.telegramspring.bot.security.TelegramAuthoritiesProvider;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * Says who may do what. Whoever sends an update is the user of Spring Security while it
 * is handled; here some of them get a role.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

	@Bean
	TelegramAuthoritiesProvider roles(@Value("${sample.administrators:}") Set<Long> administrators) {
		return (principal) -> administrators.contains(principal.id()) ? AuthorityUtils.createAuthorityList("ROLE_ADMIN")
				: List.of();
	}

}
