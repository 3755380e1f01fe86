package io.github.telegramspring.bot.security.web;

import java.util.List;

import io.github.telegramspring.api.webapp.InitData;
import io.github.telegramspring.api.webapp.InitDataValidator;
import io.github.telegramspring.api.webapp.InvalidSignedDataException;
import io.github.telegramspring.api.webapp.WebAppUser;
import io.github.telegramspring.bot.security.TelegramAuthentication;
import io.github.telegramspring.bot.security.TelegramAuthoritiesProvider;
import io.github.telegramspring.bot.security.TelegramPrincipal;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;

/**
 * Checks init data and tells who has opened the Mini App. The {@link InitData} is the
 * details of the authentication.
 */
public final class MiniAppAuthenticationProvider implements AuthenticationProvider {

	private final InitDataValidator validator;

	private final List<TelegramAuthoritiesProvider> authoritiesProviders;

	/**
	 * Creates a provider.
	 * @param validator checks the data
	 * @param authoritiesProviders tell what users may do
	 */
	public MiniAppAuthenticationProvider(InitDataValidator validator,
			List<TelegramAuthoritiesProvider> authoritiesProviders) {
		this.validator = validator;
		this.authoritiesProviders = List.copyOf(authoritiesProviders);
	}

	@Override
	public Authentication authenticate(Authentication authentication) {
		InitData initData = validate(((InitDataAuthentication) authentication).getCredentials());
		WebAppUser user = initData.user();
		if (user == null) {
			throw new InvalidInitDataException("The init data does not tell who has opened the Mini App", "user");
		}
		TelegramPrincipal principal = TelegramPrincipal.of(user);
		TelegramAuthentication authenticated = new TelegramAuthentication(principal,
				() -> this.authoritiesProviders.stream()
					.flatMap((provider) -> provider.getAuthorities(principal).stream())
					.toList());
		authenticated.setDetails(initData);
		return authenticated;
	}

	private InitData validate(String initData) {
		try {
			return this.validator.validate(initData);
		}
		catch (InvalidSignedDataException ex) {
			throw new InvalidInitDataException(ex);
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return authentication == InitDataAuthentication.class;
	}

}
