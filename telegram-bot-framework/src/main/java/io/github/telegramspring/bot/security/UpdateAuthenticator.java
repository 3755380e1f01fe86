package io.github.telegramspring.bot.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.UpdateContext;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.core.log.LogMessage;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * Finds out who has sent an update, and, when asked, what they may do.
 * <p>
 * Messages, reactions and votes can come from a chat. Telegram then names a user, too,
 * who is always the same and so nobody. If it is the chat itself, an administrator of it
 * speaks, whose rights remain unknown.
 */
final class UpdateAuthenticator {

	private static final Log logger = LogFactory.getLog(UpdateAuthenticator.class);

	private final ChatMemberships memberships;

	private final List<TelegramAuthoritiesProvider> providers;

	UpdateAuthenticator(ChatMemberships memberships, List<TelegramAuthoritiesProvider> providers) {
		this.memberships = memberships;
		this.providers = List.copyOf(providers);
	}

	Authentication authenticate(UpdateContext context) {
		TelegramPrincipal principal = principal(context);
		if (principal == null) {
			return new AnonymousAuthenticationToken("telegram", "anonymous",
					AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
		}
		TelegramBot bot = context.bot();
		Chat chat = context.chat();
		TelegramAuthentication authentication = new TelegramAuthentication(principal,
				() -> authorities(bot, chat, principal));
		authentication.setDetails(context);
		return authentication;
	}

	private static @Nullable TelegramPrincipal principal(UpdateContext context) {
		Chat sender = senderChat(context);
		if (sender != null) {
			return TelegramPrincipal.of(sender);
		}
		User user = context.user();
		return (user != null) ? TelegramPrincipal.of(user) : null;
	}

	private static @Nullable Chat senderChat(UpdateContext context) {
		Update update = context.update();
		if (update.messageReaction() != null) {
			return update.messageReaction().actorChat();
		}
		if (update.pollAnswer() != null) {
			return update.pollAnswer().voterChat();
		}
		Message message = context.message();
		return (message != null && context.type() != UpdateType.CALLBACK_QUERY) ? message.senderChat() : null;
	}

	private Collection<GrantedAuthority> authorities(TelegramBot bot, @Nullable Chat chat,
			TelegramPrincipal principal) {
		List<GrantedAuthority> authorities = new ArrayList<>();
		this.providers.forEach((provider) -> authorities.addAll(provider.getAuthorities(principal)));
		if (chat != null) {
			authorities.addAll(authoritiesIn(chat, principal, bot));
		}
		return authorities;
	}

	private List<GrantedAuthority> authoritiesIn(Chat chat, TelegramPrincipal principal, TelegramBot bot) {
		if (principal.id() == chat.id()) {
			return ChatAuthority.authorities((chat.type() == ChatType.PRIVATE) ? Stream.of(ChatAuthority.MEMBER)
					: Stream.of(ChatAuthority.ADMINISTRATOR, ChatAuthority.MEMBER));
		}
		if (!principal.isUser() || chat.type() == ChatType.PRIVATE) {
			return List.of();
		}
		try {
			return this.memberships.authorities(bot, chat.id(), principal.id());
		}
		catch (TelegramApiException ex) {
			logger.warn(LogMessage.format("What user %s may do in chat %s cannot be found out, so it is nothing: %s",
					principal.id(), chat.id(), ex.getMessage()));
			return List.of();
		}
	}

}
