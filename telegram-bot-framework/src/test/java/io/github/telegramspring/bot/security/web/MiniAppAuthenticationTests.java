package io.github.telegramspring.bot.security.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.github.telegramspring.api.BotToken;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.api.webapp.InitData;
import io.github.telegramspring.api.webapp.InitDataSigner;
import io.github.telegramspring.api.webapp.InitDataValidator;
import io.github.telegramspring.api.webapp.WebAppUser;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MiniAppAuthenticationTests {

	private static final BotToken TOKEN = BotToken.of("123456:" + "k".repeat(35));

	private final MiniAppAuthenticationProvider provider = new MiniAppAuthenticationProvider(
			InitDataValidator.of(TOKEN).maxAge(Duration.ofHours(1)),
			List.of((principal) -> AuthorityUtils.createAuthorityList("ROLE_" + principal.firstName())));

	private final MiniAppAuthenticationConverter converter = new MiniAppAuthenticationConverter();

	private final String initData = InitDataSigner.of(TOKEN).sign(WebAppUser.of(User.of(42, false, "Ada")));

	@Test
	void knowsTheUserByTheInitData() {
		Authentication authentication = this.provider.authenticate(convert("Authorization", "tma " + this.initData));
		assertThat(authentication.getName()).isEqualTo("42");
		assertThat(authentication.isAuthenticated()).isTrue();
		assertThat(authentication.getAuthorities()).extracting(Object::toString).containsExactly("ROLE_Ada");
		assertThat(authentication.getDetails()).isInstanceOf(InitData.class);
	}

	@Test
	void leavesOtherSchemesToOthers() {
		assertThat(convert("Authorization", "Bearer abc")).isNull();
		assertThat(convert("Authorization", "tmaabc")).isNull();
		assertThat(convert("Authorization", "TMA abc").getCredentials()).isEqualTo("abc");
		assertThat(convert("Other", "tma abc")).isNull();
	}

	@Test
	void takesAHeaderOfItsOwnWithAndWithoutScheme() {
		MiniAppAuthenticationConverter own = new MiniAppAuthenticationConverter("X-Init-Data");
		MockHttpServletRequest request = new MockHttpServletRequest();
		assertThat(own.matches(request)).isFalse();
		request.addHeader("X-Init-Data", this.initData);
		assertThat(own.matches(request)).isTrue();
		assertThat(own.convert(request).getCredentials()).isEqualTo(this.initData);
	}

	@Test
	void saysInOneWordWhatIsWrong() {
		assertThat(reason("nonsense")).isEqualTo("malformed");
		assertThat(reason(this.initData.replace("Ada", "Eve"))).isEqualTo("signature");
		assertThat(reason(sign(Map.of("auth_date", "1700000000")))).isEqualTo("expired");
		assertThat(reason(sign(Map.of("auth_date", "9999999999")))).isEqualTo("premature");
		assertThat(reason(sign(Map.of("query_id", "1")))).isEqualTo("user");
	}

	@Test
	void tellsTheClientTheReasonAndNothingOfTheData() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		assertThatExceptionOfType(InvalidInitDataException.class)
			.isThrownBy(() -> this.provider.authenticate(new InitDataAuthentication(this.initData + "x")))
			.satisfies((ex) -> {
				assertThat(ex.getMessage()).doesNotContain("Ada");
				new MiniAppAuthenticationEntryPoint().commence(new MockHttpServletRequest(), response, ex);
			});
		assertThat(response.getStatus()).isEqualTo(401);
		assertThat(response.getHeader("WWW-Authenticate")).matches("tma error=\"[a-z]+\"");
	}

	@Test
	void doesNotShowTheInitData() {
		assertThat(new InitDataAuthentication(this.initData).toString()).doesNotContain("Ada").doesNotContain("hash");
	}

	private Authentication convert(String header, String value) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.addHeader(header, value);
		return this.converter.convert(request);
	}

	private String sign(Map<String, String> fields) {
		return InitDataSigner.of(TOKEN).sign(fields);
	}

	private String reason(String data) {
		try {
			this.provider.authenticate(new InitDataAuthentication(data));
			return null;
		}
		catch (InvalidInitDataException ex) {
			return ex.getReason();
		}
	}

}
