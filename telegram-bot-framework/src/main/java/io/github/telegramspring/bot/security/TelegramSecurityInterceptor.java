package io.github.telegramspring.bot.security;

import java.util.List;

import io.github.telegramspring.api.model.ChatMemberUpdated;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateInterceptor;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Makes the one who has sent an update the authentication of Spring Security while the
 * update is handled, so that {@code @PreAuthorize} and all else of it works. What comes
 * from nobody in particular, such as the result of a poll, is anonymous.
 */
public final class TelegramSecurityInterceptor implements UpdateInterceptor, Ordered {

	private final ChatMemberships memberships;

	private final UpdateAuthenticator authenticator;

	private SecurityContextHolderStrategy securityContextHolderStrategy = SecurityContextHolder
		.getContextHolderStrategy();

	/**
	 * Creates the interceptor.
	 * @param memberships tells what users may do in chats
	 * @param providers tell what they may do anywhere
	 */
	public TelegramSecurityInterceptor(ChatMemberships memberships, List<TelegramAuthoritiesProvider> providers) {
		this.memberships = memberships;
		this.authenticator = new UpdateAuthenticator(memberships, providers);
	}

	/**
	 * Sets where the security context is kept.
	 * @param strategy the strategy
	 */
	public void setSecurityContextHolderStrategy(SecurityContextHolderStrategy strategy) {
		this.securityContextHolderStrategy = strategy;
	}

	@Override
	public void handle(UpdateContext context, Chain chain) throws Exception {
		Update update = context.update();
		forget(update.chatMember());
		forget(update.myChatMember());
		SecurityContext previous = this.securityContextHolderStrategy.getContext();
		SecurityContext own = this.securityContextHolderStrategy.createEmptyContext();
		own.setAuthentication(this.authenticator.authenticate(context));
		context.continuation().decorate((task) -> inContext(own, task));
		this.securityContextHolderStrategy.setContext(own);
		try {
			chain.proceed(context);
		}
		finally {
			restore(previous);
		}
	}

	private Runnable inContext(SecurityContext own, Runnable task) {
		DelegatingSecurityContextRunnable runnable = new DelegatingSecurityContextRunnable(task, own);
		runnable.setSecurityContextHolderStrategy(this.securityContextHolderStrategy);
		return runnable;
	}

	private void forget(@Nullable ChatMemberUpdated changed) {
		if (changed != null) {
			this.memberships.forget(changed.chat().id(), changed.newChatMember().user().id());
		}
	}

	private void restore(SecurityContext previous) {
		if (previous.getAuthentication() == null) {
			this.securityContextHolderStrategy.clearContext();
		}
		else {
			this.securityContextHolderStrategy.setContext(previous);
		}
	}

	/**
	 * Comes early, so that other interceptors know who it is.
	 */
	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 100;
	}

}
