package io.github.telegramspring.api.model;

import java.time.Instant;
import java.util.List;

import io.github.telegramspring.api.keyboard.InlineButtons;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.api.text.Text;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SenderTests {

	private static final User ADA = User.of(42, false, "Ada");

	private static final Chat CHANNEL = Chat.of(-1001234567890L, ChatType.CHANNEL).title("Spring <News>");

	@Test
	void aUserHasNames() {
		assertThat(ADA.fullName()).isEqualTo("Ada");
		assertThat(ADA.lastName("Lovelace").fullName()).isEqualTo("Ada Lovelace");
		assertThat(ADA.lastName("Lovelace").effectiveName()).isEqualTo("Ada Lovelace");
		assertThat(ADA.name()).isEqualTo("Ada");
		assertThat(ADA.username("ada_l").name()).isEqualTo("@ada_l");
	}

	@Test
	void aDeletedUserIsCalledById() {
		assertThat(ADA.firstName("").fullName()).isEqualTo("42");
	}

	@Test
	void aUserWithAUsernameHasALink() {
		assertThat(ADA.link()).isNull();
		assertThat(ADA.username("ada_l").link()).isEqualTo("https://t.me/ada_l");
	}

	@Test
	void aUserIsMentionedInAllLanguages() {
		FormattedText mention = ADA.lastName("<L>").mention();
		assertThat(mention.html()).isEqualTo("<a href=\"tg://user?id=42\">Ada &lt;L&gt;</a>");
		assertThat(mention.markdownV2()).isEqualTo("[Ada <L\\>](tg://user?id=42)");
		assertThat(mention.markdown()).isEqualTo("[Ada <L>](tg://user?id=42)");
		assertThat(ADA.mention(Text.bold("you")).html()).isEqualTo("<a href=\"tg://user?id=42\"><b>you</b></a>");
	}

	@Test
	void aButtonOpensTheProfileOfAUser() {
		assertThat(InlineButtons.profile(ADA)).isEqualTo(InlineKeyboardButton.of("Ada").url("tg://user?id=42"));
	}

	@Test
	void aChatIsCalledByItsTitle() {
		assertThat(CHANNEL.effectiveName()).isEqualTo("Spring <News>");
		assertThat(CHANNEL.fullName()).isNull();
		assertThat(Chat.of(-5, ChatType.GROUP).effectiveName()).isEqualTo("-5");
	}

	@Test
	void aPrivateChatIsCalledLikeItsUser() {
		Chat chat = Chat.of(42, ChatType.PRIVATE).firstName("Ada").lastName("Lovelace");
		assertThat(chat.effectiveName()).isEqualTo("Ada Lovelace");
		assertThat(chat.fullName()).isEqualTo("Ada Lovelace");
		assertThat(chat.mention().html()).isEqualTo("<a href=\"tg://user?id=42\">Ada Lovelace</a>");
	}

	@Test
	void aPublicChatIsMentionedByALink() {
		Chat chat = CHANNEL.username("springnews");
		assertThat(chat.link()).isEqualTo("https://t.me/springnews");
		assertThat(chat.mention().html()).isEqualTo("<a href=\"https://t.me/springnews\">Spring &lt;News&gt;</a>");
		assertThat(chat.mention("here").markdownV2()).isEqualTo("[here](https://t.me/springnews)");
	}

	@Test
	void aChatWithoutAUsernameIsMentionedInPlainText() {
		assertThat(CHANNEL.link()).isNull();
		assertThat(CHANNEL.mention()).isEqualTo(FormattedText.of("Spring <News>"));
	}

	@Test
	void aChatIsOfOneKind() {
		assertThat(Chat.of(1, ChatType.PRIVATE).isPrivate()).isTrue();
		assertThat(Chat.of(1, ChatType.PRIVATE).isGroup()).isFalse();
		assertThat(Chat.of(-1, ChatType.GROUP).isGroup()).isTrue();
		assertThat(Chat.of(-1, ChatType.SUPERGROUP).isGroup()).isTrue();
		assertThat(CHANNEL.isChannel()).isTrue();
		assertThat(CHANNEL.isGroup()).isFalse();
	}

	@Test
	void moreKnowledgeOfAChatChangesNoName() {
		ChatFullInfo chat = ChatFullInfo.of(CHANNEL.id(), ChatType.CHANNEL, 0, 11, AcceptedGiftTypes.none())
			.title("Spring")
			.username("springnews");
		assertThat(chat.effectiveName()).isEqualTo("Spring");
		assertThat(chat.link()).isEqualTo("https://t.me/springnews");
		assertThat(chat.isChannel()).isTrue();
	}

	@Test
	void sharedUsersAreNamedAsFarAsTheBotAsked() {
		SharedUser user = SharedUser.of(42);
		assertThat(user.fullName()).isNull();
		assertThat(user.name()).isNull();
		assertThat(user.link()).isNull();
		assertThat(user.firstName("Ada").lastName("L").fullName()).isEqualTo("Ada L");
		assertThat(user.firstName("Ada").name()).isEqualTo("Ada");
		assertThat(user.firstName("Ada").username("ada_l").name()).isEqualTo("@ada_l");
		assertThat(user.username("ada_l").link()).isEqualTo("https://t.me/ada_l");
	}

	@Test
	void sharedChatsAndContactsHaveNamesToo() {
		assertThat(ChatShared.of(1, -100L).link()).isNull();
		assertThat(ChatShared.of(1, -100L).username("springnews").link()).isEqualTo("https://t.me/springnews");
		assertThat(Contact.of("+1", "Ada").lastName("L").fullName()).isEqualTo("Ada L");
	}

	@Test
	void aChatThatSendsGoesBeforeTheUser() {
		Message message = Message.of(1, Instant.EPOCH, CHANNEL);
		assertThat(message.sender()).isNull();
		assertThat(message.from(ADA).sender()).isEqualTo(ADA);
		assertThat(message.from(ADA).senderChat(CHANNEL).sender()).isEqualTo(CHANNEL);
		assertThat(Update.of(1).message(message.from(ADA).senderChat(CHANNEL)).effectiveSender()).isEqualTo(CHANNEL);
	}

	@Test
	void aChatThatVotesOrReactsGoesBeforeTheUser() {
		PollAnswer answer = PollAnswer.of("1", List.of(), List.of()).user(ADA).voterChat(CHANNEL);
		assertThat(Update.of(1).pollAnswer(answer).effectiveSender()).isEqualTo(CHANNEL);
		assertThat(Update.of(1).pollAnswer(answer.voterChat(null)).effectiveSender()).isEqualTo(ADA);
		MessageReactionUpdated reaction = MessageReactionUpdated.of(CHANNEL, 1, Instant.EPOCH, List.of(), List.of());
		assertThat(Update.of(1).messageReaction(reaction.actorChat(CHANNEL)).effectiveSender()).isEqualTo(CHANNEL);
		assertThat(Update.of(1).messageReaction(reaction.user(ADA)).effectiveSender()).isEqualTo(ADA);
	}

	@Test
	void whoTapsAButtonIsTheSenderAndNotTheBot() {
		Update update = UpdateFixture.named("callback_query").read();
		assertThat(update.effectiveSender()).isEqualTo(update.callbackQuery().from());
	}

	@Test
	void everySenderOfAnUpdateIsItsUserOrAChat() {
		assertThat(UpdateFixture.all()).extracting(UpdateFixture::read)
			.allSatisfy((update) -> assertThat(update.effectiveSender()).satisfiesAnyOf(
					(sender) -> assertThat(sender).isEqualTo(update.effectiveUser()),
					(sender) -> assertThat(sender).isInstanceOf(Chat.class)));
	}

}
