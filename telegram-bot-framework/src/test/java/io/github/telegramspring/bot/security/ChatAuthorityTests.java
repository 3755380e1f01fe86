package io.github.telegramspring.bot.security;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import io.github.telegramspring.api.model.ChatMember;
import io.github.telegramspring.api.model.ChatMemberAdministrator;
import io.github.telegramspring.api.model.ChatMemberBanned;
import io.github.telegramspring.api.model.ChatMemberLeft;
import io.github.telegramspring.api.model.ChatMemberMember;
import io.github.telegramspring.api.model.ChatMemberOwner;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.Test;

import org.springframework.security.core.authority.AuthorityUtils;

import static org.assertj.core.api.Assertions.assertThat;

class ChatAuthorityTests {

	@Test
	void hasARightForEachThatAnAdministratorCanHave() {
		String[] rights = Arrays.stream(ChatMemberAdministrator.class.getRecordComponents())
			.map(RecordComponent::getName)
			.filter((name) -> name.startsWith("can") && !name.equals("canBeEdited"))
			.map((name) -> "CHAT_" + name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT))
			.toArray(String[]::new);
		assertThat(of(ChatMemberOwner.of(Updates.ALICE, false))).contains(rights)
			.hasSize(rights.length + 3)
			.contains("CHAT_OWNER", "CHAT_ADMINISTRATOR", "CHAT_MEMBER");
	}

	@Test
	void givesAnAdministratorTheRightsHeHas() {
		ChatMemberAdministrator administrator = Administrators.withoutRights(Updates.ALICE);
		assertThat(of(administrator)).containsExactlyInAnyOrder("CHAT_ADMINISTRATOR", "CHAT_MEMBER");
		assertThat(of(administrator.canDeleteMessages(true).canPinMessages(true))).containsExactlyInAnyOrder(
				"CHAT_ADMINISTRATOR", "CHAT_MEMBER", "CHAT_CAN_DELETE_MESSAGES", "CHAT_CAN_PIN_MESSAGES");
	}

	@Test
	void givesThoseWhoAreNotInTheChatNothing() {
		assertThat(of(ChatMemberMember.of(Updates.ALICE))).containsExactly("CHAT_MEMBER");
		assertThat(of(ChatMemberLeft.of(Updates.ALICE))).isEmpty();
		assertThat(of(ChatMemberBanned.of(Updates.ALICE, Instant.EPOCH))).isEmpty();
	}

	private static Set<String> of(ChatMember member) {
		return AuthorityUtils.authorityListToSet(ChatAuthority.of(member));
	}

}
