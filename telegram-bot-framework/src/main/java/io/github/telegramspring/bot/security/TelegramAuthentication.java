package io.github.telegramspring.bot.security;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.util.function.SingletonSupplier;

/**
 * Somebody whom Telegram vouches for. What they may do is found out when it is first
 * asked for, as Telegram may have to be asked; if that fails, they may do nothing.
 * <p>
 * The name is the id of the user. The details are the
 * {@link io.github.telegramspring.bot.UpdateContext} of an update, or the
 * {@link io.github.telegramspring.api.webapp.InitData} of a Mini App.
 */
public final class TelegramAuthentication extends AbstractAuthenticationToken {

	private final TelegramPrincipal principal;

	private final transient Supplier<Collection<GrantedAuthority>> authorities;

	/**
	 * Creates an authentication.
	 * @param principal who it is
	 * @param authorities finds out what they may do; called once at most
	 */
	public TelegramAuthentication(TelegramPrincipal principal,
			Supplier<? extends Collection<? extends GrantedAuthority>> authorities) {
		super(AuthorityUtils.NO_AUTHORITIES);
		this.principal = principal;
		this.authorities = SingletonSupplier.of(() -> List.copyOf(authorities.get()));
		setAuthenticated(true);
	}

	@Override
	public TelegramPrincipal getPrincipal() {
		return this.principal;
	}

	/**
	 * Returns nothing: there is no secret to show.
	 */
	@Override
	public @Nullable Object getCredentials() {
		return null;
	}

	@Override
	public Collection<GrantedAuthority> getAuthorities() {
		return this.authorities.get();
	}

	@Override
	public boolean equals(@Nullable Object obj) {
		return obj instanceof TelegramAuthentication other && this.principal.equals(other.principal)
				&& isAuthenticated() == other.isAuthenticated();
	}

	@Override
	public int hashCode() {
		return this.principal.hashCode();
	}

	/**
	 * Returns who it is. It does not find out what they may do.
	 */
	@Override
	public String toString() {
		return "TelegramAuthentication[" + this.principal.getName() + "]";
	}

	private Object writeReplace() {
		return new Stored(this.principal, new ArrayList<>(getAuthorities()));
	}

	/**
	 * What is kept in a session: who it is and what they may do, without the details.
	 *
	 * @param principal who it is
	 * @param authorities what they may do
	 */
	private record Stored(TelegramPrincipal principal,
			ArrayList<GrantedAuthority> authorities) implements Serializable {

		private Object readResolve() {
			return new TelegramAuthentication(this.principal, () -> this.authorities);
		}

	}

}
