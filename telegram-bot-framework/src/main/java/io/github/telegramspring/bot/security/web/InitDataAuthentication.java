package io.github.telegramspring.bot.security.web;

import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * What a request claims: init data that nobody has checked yet.
 */
final class InitDataAuthentication extends AbstractAuthenticationToken {

	private final String initData;

	InitDataAuthentication(String initData) {
		super(AuthorityUtils.NO_AUTHORITIES);
		this.initData = initData;
	}

	@Override
	public Object getPrincipal() {
		return "Mini App";
	}

	@Override
	public String getCredentials() {
		return this.initData;
	}

}
