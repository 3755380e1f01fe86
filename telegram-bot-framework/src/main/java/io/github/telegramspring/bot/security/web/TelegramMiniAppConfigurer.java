package io.github.telegramspring.bot.security.web;

import java.util.List;

import io.github.telegramspring.api.webapp.InitDataValidator;
import io.github.telegramspring.bot.security.TelegramAuthoritiesProvider;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/**
 * Lets users of a Mini App in: each request has the init data of the Mini App in its
 * {@code Authorization} header.
 *
 * <pre class="code">
 * &#64;Bean
 * SecurityFilterChain api(HttpSecurity http) {
 *     return http.securityMatcher("/api/**")
 *         .with(miniApp(), withDefaults())
 *         .authorizeHttpRequests((requests) -&gt; requests.anyRequest().authenticated())
 *         .build();
 * }
 * </pre>
 *
 * and in the Mini App
 *
 * <pre class="code">
 * fetch("/api/cart", { headers: { Authorization: "tma " + Telegram.WebApp.initData } })
 * </pre>
 *
 * Requests with init data need no CSRF token. Init data that is wrong or too old is
 * answered by {@link MiniAppAuthenticationEntryPoint}. Authorities come from
 * {@link TelegramAuthoritiesProvider} beans.
 */
public final class TelegramMiniAppConfigurer extends AbstractHttpConfigurer<TelegramMiniAppConfigurer, HttpSecurity> {

	private final MiniAppAuthenticationEntryPoint entryPoint = new MiniAppAuthenticationEntryPoint();

	private MiniAppAuthenticationConverter converter = new MiniAppAuthenticationConverter();

	private @Nullable InitDataValidator validator;

	private TelegramMiniAppConfigurer() {
	}

	/**
	 * Makes the configurer, to be passed to {@code HttpSecurity.with}.
	 * @return the configurer
	 */
	public static TelegramMiniAppConfigurer miniApp() {
		return new TelegramMiniAppConfigurer();
	}

	/**
	 * Sets what checks the init data, which is the {@link InitDataValidator} bean
	 * otherwise.
	 * @param validator the validator
	 * @return this configurer
	 */
	public TelegramMiniAppConfigurer validator(InitDataValidator validator) {
		this.validator = validator;
		return this;
	}

	/**
	 * Sets the header that has the init data, for clients behind something that uses
	 * {@code Authorization} itself.
	 * @param header the name of the header
	 * @return this configurer
	 */
	public TelegramMiniAppConfigurer header(String header) {
		this.converter = new MiniAppAuthenticationConverter(header);
		return this;
	}

	@Override
	public void init(HttpSecurity http) {
		ApplicationContext context = http.getSharedObject(ApplicationContext.class);
		ObjectProvider<TelegramAuthoritiesProvider> providers = context
			.getBeanProvider(TelegramAuthoritiesProvider.class);
		List<TelegramAuthoritiesProvider> ordered = providers.orderedStream().toList();
		http.authenticationProvider(postProcess(new MiniAppAuthenticationProvider(validator(context), ordered)));
		registerEntryPoint(http);
		registerCsrfExemption(http);
	}

	@SuppressWarnings("unchecked") // there is no class object of a parameterized type
	private void registerEntryPoint(HttpSecurity http) {
		ExceptionHandlingConfigurer<HttpSecurity> exceptionHandling = http
			.getConfigurer(ExceptionHandlingConfigurer.class);
		if (exceptionHandling != null) {
			exceptionHandling.defaultAuthenticationEntryPointFor(this.entryPoint, AnyRequestMatcher.INSTANCE);
		}
	}

	@SuppressWarnings("unchecked") // there is no class object of a parameterized type
	private void registerCsrfExemption(HttpSecurity http) {
		CsrfConfigurer<HttpSecurity> csrf = http.getConfigurer(CsrfConfigurer.class);
		if (csrf != null) {
			csrf.ignoringRequestMatchers(this.converter);
		}
	}

	private InitDataValidator validator(ApplicationContext context) {
		if (this.validator != null) {
			return this.validator;
		}
		return context.getBeanProvider(InitDataValidator.class).getIfAvailable(() -> {
			throw new IllegalStateException("There is nothing to check the init data of Mini Apps with. "
					+ "Define an InitDataValidator bean, or pass one: miniApp().validator(InitDataValidator.of(token))");
		});
	}

	@Override
	public void configure(HttpSecurity http) {
		AuthenticationFilter filter = new AuthenticationFilter(http.getSharedObject(AuthenticationManager.class),
				this.converter);
		filter.setSuccessHandler((request, response, authentication) -> {
		});
		filter.setFailureHandler(new AuthenticationEntryPointFailureHandler(this.entryPoint));
		filter.setSecurityContextHolderStrategy(getSecurityContextHolderStrategy());
		http.addFilterBefore(postProcess(filter), BasicAuthenticationFilter.class);
	}

}
