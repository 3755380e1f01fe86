package io.github.telegramspring.bot.security;

import java.security.Principal;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Resolves parameters that are a {@link Principal}, an {@link Authentication}, or a
 * {@link TelegramPrincipal}.
 */
public final class AuthenticationArgumentResolver implements HandlerMethodArgumentResolver, Ordered {

	private final SecurityContextHolderStrategy securityContextHolderStrategy;

	/**
	 * Creates the resolver.
	 */
	public AuthenticationArgumentResolver() {
		this(SecurityContextHolder.getContextHolderStrategy());
	}

	/**
	 * Creates the resolver.
	 * @param strategy where the security context is kept
	 */
	public AuthenticationArgumentResolver(SecurityContextHolderStrategy strategy) {
		this.securityContextHolderStrategy = strategy;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
		return type == Principal.class || type == TelegramPrincipal.class
				|| Authentication.class.isAssignableFrom(type);
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
		Authentication authentication = this.securityContextHolderStrategy.getContext().getAuthentication();
		if (type != TelegramPrincipal.class) {
			return type.isInstance(authentication) ? authentication : null;
		}
		return (authentication instanceof TelegramAuthentication telegram) ? telegram.getPrincipal() : null;
	}

	/**
	 * Comes before those that take any record.
	 */
	@Override
	public int getOrder() {
		return 0;
	}

}
