package io.github.telegramspring.bot.security;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

import io.github.telegramspring.api.error.ChatNotFoundException;
import io.github.telegramspring.api.method.GetChatMember;
import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatMemberLeft;
import io.github.telegramspring.api.model.ChatMemberMember;
import io.github.telegramspring.api.model.ChatMemberOwner;
import io.github.telegramspring.api.model.ChatMemberUpdated;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageReactionUpdated;
import io.github.telegramspring.api.model.Poll;
import io.github.telegramspring.api.model.PollType;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TelegramSecurityInterceptorTests {

	private static final Chat GROUP = Chat.of(-1001, ChatType.SUPERGROUP).title("Friends");

	private static final User GROUP_ANONYMOUS_BOT = User.of(1087968824, true, "Group");

	private final RecordingBot bot = new RecordingBot();

	private final TelegramSecurityInterceptor interceptor = new TelegramSecurityInterceptor(
			new ChatMemberships(Duration.ofMinutes(1), 10), List.of((principal) -> AuthorityUtils
				.createAuthorityList((principal.id() == 42) ? "ROLE_ADMIN" : "ROLE_OTHER")));

	@AfterEach
	void clearContext() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void makesTheUserTheAuthentication() throws Exception {
		Authentication authentication = handle(Updates.text(1, "hi"));
		assertThat(authentication.getName()).isEqualTo("42");
		assertThat(authentication.getPrincipal()).isEqualTo(TelegramPrincipal.of(Updates.ALICE));
		assertThat(authentication.getDetails()).isInstanceOf(UpdateContext.class);
		assertThat(authentication.isAuthenticated()).isTrue();
		assertThat(authentication).hasToString("TelegramAuthentication[42]");
	}

	@Test
	void leavesNothingBehind() throws Exception {
		handle(Updates.text(1, "hi"));
		assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
	}

	@Test
	void goesAlongWithWhatGoesOnElsewhere() throws Exception {
		UpdateContext update = Updates.context(this.bot, Updates.text(1, "hi"));
		CompletableFuture<Authentication> later = new CompletableFuture<>();
		this.interceptor.handle(
				update, (
						context) -> context
							.finishAfter(
									later
										.thenRunAsync(
												() -> assertThat(SecurityContextHolder.getContext().getAuthentication())
													.isInstanceOf(TelegramAuthentication.class),
												context.continuation())));
		later.complete(null);
		assertThat(update.continuation().remainder().toCompletableFuture()).isCompleted();
		assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
	}

	@Test
	void bringsBackWhatWasThereBeforeEvenIfTheHandlerFails() {
		Authentication before = new TestingAuthenticationToken("operator", null);
		SecurityContextHolder.getContext().setAuthentication(before);
		assertThatIllegalStateException()
			.isThrownBy(() -> this.interceptor.handle(Updates.context(this.bot, Updates.text(1, "hi")), (context) -> {
				throw new IllegalStateException("no");
			}));
		assertThat(SecurityContextHolder.getContext().getAuthentication()).isSameAs(before);
	}

	@Test
	void asksForTheMembershipOnlyWhenAuthoritiesAreAskedFor() throws Exception {
		this.bot.answer(GetChatMember.class, (method) -> ChatMemberMember.of(Updates.ALICE));
		Authentication authentication = handle(Update.of(1).message(inGroup()));
		assertThat(this.bot.calls()).isEmpty();
		assertThat(names(authentication)).containsExactlyInAnyOrder("ROLE_ADMIN", "CHAT_MEMBER");
		assertThat(names(authentication)).hasSize(2);
		assertThat(this.bot.calls()).hasSize(1).first().asString().startsWith("getChatMember ");
	}

	@Test
	void asksForTheOneWhoTappedAButton() throws Exception {
		this.bot.answer(GetChatMember.class, (method) -> ChatMemberOwner.of(Updates.ALICE, false));
		Message message = inGroup().from(User.of(1, true, "Test")).senderChat(GROUP);
		Authentication authentication = handle(
				Update.of(1).callbackQuery(CallbackQuery.of("7", Updates.ALICE, "1").message(message)));
		assertThat(authentication.getName()).isEqualTo("42");
		assertThat(names(authentication)).contains("CHAT_OWNER");
	}

	@Test
	void grantsNothingInAChatIfTelegramDoesNotTell() throws Exception {
		this.bot.answer(GetChatMember.class, (method) -> {
			throw new ChatNotFoundException("getChatMember", "Bad Request: chat not found");
		});
		assertThat(names(handle(Update.of(1).message(inGroup())))).containsExactly("ROLE_ADMIN");
	}

	@Test
	void takesAnAnonymousAdministratorForTheGroup() throws Exception {
		Message message = inGroup().from(GROUP_ANONYMOUS_BOT).senderChat(GROUP);
		Authentication authentication = handle(Update.of(1).message(message));
		assertThat(authentication.getName()).isEqualTo("-1001");
		assertThat(names(authentication)).containsExactlyInAnyOrder("ROLE_OTHER", "CHAT_ADMINISTRATOR", "CHAT_MEMBER");
		assertThat(this.bot.calls()).isEmpty();
	}

	@Test
	void takesTheAuthorOfAPostForAnAdministratorOfTheChannel() throws Exception {
		Chat channel = Chat.of(-1002, ChatType.CHANNEL);
		Message post = Message.of(7, Instant.EPOCH, channel).senderChat(channel).text("news");
		assertThat(names(handle(Update.of(1).channelPost(post)))).contains("CHAT_ADMINISTRATOR");
	}

	@Test
	void grantsAChannelThatWritesInAGroupNothing() throws Exception {
		Message message = inGroup().from(User.of(136817688, true, "Channel"))
			.senderChat(Chat.of(-1002, ChatType.CHANNEL));
		assertThat(names(handle(Update.of(1).message(message)))).containsExactly("ROLE_OTHER");
		assertThat(this.bot.calls()).isEmpty();
	}

	@Test
	void takesAnAnonymousReactionForTheGroup() throws Exception {
		MessageReactionUpdated reaction = MessageReactionUpdated.of(GROUP, 7, Instant.EPOCH, List.of(), List.of())
			.actorChat(GROUP);
		assertThat(handle(Update.of(1).messageReaction(reaction)).getName()).isEqualTo("-1001");
	}

	@Test
	void doesNotAskTelegramAboutPrivateChats() throws Exception {
		assertThat(names(handle(Updates.text(1, "hi")))).containsExactlyInAnyOrder("ROLE_ADMIN", "CHAT_MEMBER");
		assertThat(this.bot.calls()).isEmpty();
	}

	@Test
	void isAnonymousIfNobodySentTheUpdate() throws Exception {
		Poll poll = Poll.of("1", "Tea?", List.of(), 0, true, true, PollType.REGULAR, false, false, false);
		assertThat(handle(Update.of(1).poll(poll))).isInstanceOf(AnonymousAuthenticationToken.class);
	}

	@Test
	void forgetsAMembershipThatAnUpdateSaysHasChanged() throws Exception {
		this.bot.answer(GetChatMember.class, (method) -> ChatMemberOwner.of(Updates.ALICE, false));
		assertThat(names(handle(Update.of(1).message(inGroup())))).contains("CHAT_OWNER");
		this.bot.answer(GetChatMember.class, (method) -> ChatMemberLeft.of(Updates.ALICE));
		assertThat(names(handle(Update.of(2).message(inGroup())))).contains("CHAT_OWNER");
		handle(Update.of(3)
			.chatMember(ChatMemberUpdated.of(GROUP, Updates.ALICE, Instant.EPOCH,
					ChatMemberOwner.of(Updates.ALICE, false), ChatMemberLeft.of(Updates.ALICE))));
		assertThat(names(handle(Update.of(4).message(inGroup())))).containsExactly("ROLE_ADMIN");
	}

	private static Message inGroup() {
		return Message.of(7, Instant.EPOCH, GROUP).from(Updates.ALICE).text("hi");
	}

	private Authentication handle(Update update) throws Exception {
		AtomicReference<Authentication> seen = new AtomicReference<>();
		this.interceptor.handle(Updates.context(this.bot, update),
				(context) -> seen.set(SecurityContextHolder.getContext().getAuthentication()));
		return seen.get();
	}

	private static List<String> names(Authentication authentication) {
		return List.copyOf(AuthorityUtils.authorityListToSet(authentication.getAuthorities()));
	}

}
