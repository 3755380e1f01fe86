package io.github.telegramspring.bot.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Answers 401 with the scheme that is expected, and in one word what is wrong with the
 * init data: {@code WWW-Authenticate: tma error="expired"}.
 */
public final class MiniAppAuthenticationEntryPoint implements AuthenticationEntryPoint {

	/**
	 * Creates the entry point.
	 */
	public MiniAppAuthenticationEntryPoint() {
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
		String challenge = (exception instanceof InvalidInitDataException invalid)
				? "tma error=\"" + invalid.getReason() + "\"" : "tma";
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
		response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
	}

}
