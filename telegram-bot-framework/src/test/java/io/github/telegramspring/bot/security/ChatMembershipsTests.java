package io.github.telegramspring.bot.security;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

import io.github.telegramspring.api.method.GetChatMember;
import io.github.telegramspring.api.model.ChatMember;
import io.github.telegramspring.api.model.ChatMemberLeft;
import io.github.telegramspring.api.model.ChatMemberMember;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ChatMembershipsTests {

	private static final long CHAT = -1001;

	private final RecordingBot bot = new RecordingBot();

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

	private final ChatMemberships memberships = new ChatMemberships(Duration.ofMinutes(1), 2, this.now::get);

	@BeforeEach
	void letAliceBeAMember() {
		answer(ChatMemberMember.of(Updates.ALICE));
	}

	@Test
	void asksTelegramOnceInAWhile() {
		assertThat(this.memberships.authorities(this.bot, CHAT, 42)).hasSize(1);
		answer(ChatMemberLeft.of(Updates.ALICE));
		this.now.set(Instant.ofEpochSecond(59));
		assertThat(this.memberships.authorities(this.bot, CHAT, 42)).hasSize(1);
		this.now.set(Instant.ofEpochSecond(60));
		assertThat(this.memberships.authorities(this.bot, CHAT, 42)).isEmpty();
		assertThat(this.bot.calls()).hasSize(2);
	}

	@Test
	void asksAgainForWhatItForgot() {
		this.memberships.authorities(this.bot, CHAT, 42);
		this.memberships.forget(CHAT, 42);
		this.memberships.authorities(this.bot, CHAT, 42);
		assertThat(this.bot.calls()).hasSize(2);
	}

	@Test
	void keepsUsersAndChatsApart() {
		this.memberships.authorities(this.bot, CHAT, 42);
		this.memberships.authorities(this.bot, CHAT, 43);
		this.memberships.authorities(this.bot, CHAT - 1, 42);
		assertThat(this.bot.calls()).hasSize(3);
	}

	@Test
	void keepsNoMoreThanItMay() {
		for (int user = 1; user <= 3; user++) {
			this.memberships.authorities(this.bot, CHAT, user);
		}
		this.memberships.authorities(this.bot, CHAT, 1);
		assertThat(this.bot.calls()).hasSize(4);
	}

	@Test
	void doesNotKeepFailures() {
		this.bot.answer(GetChatMember.class, (method) -> {
			throw new IllegalStateException("not now");
		});
		assertThatIllegalStateException().isThrownBy(() -> this.memberships.authorities(this.bot, CHAT, 42));
		answer(ChatMemberMember.of(Updates.ALICE));
		assertThat(this.memberships.authorities(this.bot, CHAT, 42)).hasSize(1);
	}

	@Test
	void refusesToKeepForLessThanNoTime() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ChatMemberships(Duration.ofSeconds(-1), 2));
	}

	private void answer(ChatMember member) {
		this.bot.answer(GetChatMember.class, (method) -> member);
	}

}
