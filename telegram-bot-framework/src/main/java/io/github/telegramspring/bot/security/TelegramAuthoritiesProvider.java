package io.github.telegramspring.bot.security;

import java.util.Collection;

import org.springframework.security.core.GrantedAuthority;

/**
 * Says what somebody may do, whatever the chat. Beans of this type are asked for those
 * who send updates, open a Mini App or log in with Telegram, when an authority is first
 * asked for.
 *
 * <pre class="code">
 * &#64;Bean
 * TelegramAuthoritiesProvider roles(UserRepository users) {
 *     return (principal) -> AuthorityUtils.createAuthorityList(users.rolesOf(principal.id()));
 * }
 * </pre>
 */
@FunctionalInterface
public interface TelegramAuthoritiesProvider {

	/**
	 * Returns what somebody may do.
	 * @param principal the user or chat
	 * @return the authorities, such as {@code ROLE_ADMIN}
	 */
	Collection<? extends GrantedAuthority> getAuthorities(TelegramPrincipal principal);

}
