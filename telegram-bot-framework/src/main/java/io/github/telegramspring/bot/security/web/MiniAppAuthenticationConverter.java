package io.github.telegramspring.bot.security.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationConverter;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.StringUtils;

/**
 * Takes the init data of a Mini App from a request: from {@code Authorization: tma ...},
 * or from a header that has nothing else in it.
 */
public final class MiniAppAuthenticationConverter implements AuthenticationConverter, RequestMatcher {

	private static final String SCHEME = "tma";

	private final String header;

	/**
	 * Creates a converter for the {@code Authorization} header.
	 */
	public MiniAppAuthenticationConverter() {
		this(HttpHeaders.AUTHORIZATION);
	}

	/**
	 * Creates a converter.
	 * @param header the name of the header; if it is not {@code Authorization}, the
	 * {@code tma} before the init data can be left out
	 */
	public MiniAppAuthenticationConverter(String header) {
		this.header = header;
	}

	@Override
	public @Nullable Authentication convert(HttpServletRequest request) {
		String initData = initData(request);
		return (initData != null) ? new InitDataAuthentication(initData) : null;
	}

	/**
	 * Tells whether a request has init data. No page of another origin can make a browser
	 * send such a header unasked, so it needs no protection against CSRF.
	 */
	@Override
	public boolean matches(HttpServletRequest request) {
		return initData(request) != null;
	}

	private @Nullable String initData(HttpServletRequest request) {
		String value = request.getHeader(this.header);
		if (!StringUtils.hasText(value)) {
			return null;
		}
		if (value.regionMatches(true, 0, SCHEME + " ", 0, SCHEME.length() + 1)) {
			return value.substring(SCHEME.length() + 1).strip();
		}
		return this.header.equalsIgnoreCase(HttpHeaders.AUTHORIZATION) ? null : value;
	}

}
