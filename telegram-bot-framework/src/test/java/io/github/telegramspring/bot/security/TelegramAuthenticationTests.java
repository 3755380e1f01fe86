package io.github.telegramspring.bot.security;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.User;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.authority.AuthorityUtils;

import static org.assertj.core.api.Assertions.assertThat;

class TelegramAuthenticationTests {

	private static final TelegramPrincipal ADA = TelegramPrincipal.of(User.of(42, false, "Ada").languageCode("en"));

	@Test
	void findsOutWhatOneMayDoAtMostOnceAndOnlyIfAsked() {
		AtomicInteger asked = new AtomicInteger();
		TelegramAuthentication authentication = new TelegramAuthentication(ADA, () -> {
			asked.incrementAndGet();
			return AuthorityUtils.createAuthorityList("ROLE_USER");
		});
		assertThat(authentication).hasToString("TelegramAuthentication[42]")
			.isEqualTo(new TelegramAuthentication(ADA, AuthorityUtils::createAuthorityList))
			.hasSameHashCodeAs(new TelegramAuthentication(ADA, AuthorityUtils::createAuthorityList));
		assertThat(asked).hasValue(0);
		assertThat(authentication.getAuthorities()).hasSize(1);
		assertThat(authentication.getAuthorities()).hasSize(1);
		assertThat(asked).hasValue(1);
	}

	@Test
	void canBeKeptInASession() throws Exception {
		TelegramAuthentication authentication = new TelegramAuthentication(ADA,
				() -> AuthorityUtils.createAuthorityList("ROLE_USER"));
		authentication.setDetails(new Object());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
			out.writeObject(authentication);
		}
		try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
			assertThat(in.readObject()).isEqualTo(authentication)
				.isInstanceOfSatisfying(TelegramAuthentication.class,
						(read) -> assertThat(read.getAuthorities()).isEqualTo(authentication.getAuthorities()));
		}
	}

	@Test
	void tellsUsersFromChats() {
		assertThat(ADA.isUser()).isTrue();
		assertThat(ADA.languageCode()).isEqualTo("en");
		TelegramPrincipal group = TelegramPrincipal.of(Chat.of(-1001, ChatType.SUPERGROUP));
		assertThat(group.isUser()).isFalse();
		assertThat(group.firstName()).isEmpty();
		assertThat(group.getName()).isEqualTo("-1001");
	}

}
