package io.github.telegramspring.api.model;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.github.telegramspring.api.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

class ChatMemberUpdatedTests {

	private static final Map<ChatMemberTransition, Predicate<ChatMemberUpdated>> QUESTIONS = Map.of(
			ChatMemberTransition.JOINED, ChatMemberUpdated::joined, ChatMemberTransition.LEFT, ChatMemberUpdated::left,
			ChatMemberTransition.PROMOTED, ChatMemberUpdated::promoted, ChatMemberTransition.DEMOTED,
			ChatMemberUpdated::demoted, ChatMemberTransition.RESTRICTED, ChatMemberUpdated::restricted,
			ChatMemberTransition.UNRESTRICTED, ChatMemberUpdated::unrestricted, ChatMemberTransition.BANNED,
			ChatMemberUpdated::banned, ChatMemberTransition.UNBANNED, ChatMemberUpdated::unbanned);

	@ParameterizedTest
	@CsvSource(nullValues = "none", textBlock = """
			LEFT, MEMBER, JOINED
			LEFT, RESTRICTED, JOINED RESTRICTED
			LEFT, ADMINISTRATOR, JOINED PROMOTED
			LEFT, BANNED, BANNED
			LEFT, LEFT, none
			BANNED, MEMBER, JOINED UNBANNED
			BANNED, LEFT, UNBANNED
			BANNED, BANNED, none
			RESTRICTED_LEFT, RESTRICTED, JOINED
			RESTRICTED_LEFT, MEMBER, JOINED UNRESTRICTED
			RESTRICTED_LEFT, LEFT, UNRESTRICTED
			RESTRICTED_LEFT, BANNED, BANNED
			RESTRICTED, RESTRICTED_LEFT, LEFT
			RESTRICTED, MEMBER, UNRESTRICTED
			RESTRICTED, BANNED, LEFT BANNED
			RESTRICTED, ADMINISTRATOR, PROMOTED UNRESTRICTED
			MEMBER, LEFT, LEFT
			MEMBER, BANNED, LEFT BANNED
			MEMBER, RESTRICTED, RESTRICTED
			MEMBER, RESTRICTED_LEFT, LEFT RESTRICTED
			MEMBER, ADMINISTRATOR, PROMOTED
			MEMBER, OWNER, PROMOTED
			MEMBER, MEMBER, none
			ADMINISTRATOR, MEMBER, DEMOTED
			ADMINISTRATOR, LEFT, LEFT DEMOTED
			ADMINISTRATOR, BANNED, LEFT DEMOTED BANNED
			ADMINISTRATOR, OWNER, none
			ADMINISTRATOR, ADMINISTRATOR, none
			OWNER, LEFT, LEFT DEMOTED
			OWNER, ADMINISTRATOR, none
			UNKNOWN, MEMBER, none
			MEMBER, UNKNOWN, none
			""")
	void aChangeIsAllThatItAmountsTo(ChatMemberStatus from, ChatMemberStatus to, String transitions) {
		ChatMemberUpdated change = change(member(from), member(to));
		Set<String> expected = (transitions != null) ? Set.of(transitions.split(" ")) : Set.of();
		assertThat(change.oldStatus()).isEqualTo(from);
		assertThat(change.newStatus()).isEqualTo(to);
		assertThat(Arrays.stream(ChatMemberTransition.values())
			.filter(change::amountsTo)
			.map(ChatMemberTransition::name)
			.collect(Collectors.toSet())).isEqualTo(expected);
		assertThat(QUESTIONS.entrySet()
			.stream()
			.filter((question) -> question.getValue().test(change))
			.map((question) -> question.getKey().name())
			.collect(Collectors.toSet())).isEqualTo(expected);
	}

	@ParameterizedTest
	@EnumSource
	void whoIsInTheChatIsAMember(ChatMemberStatus status) {
		boolean inside = Set
			.of(ChatMemberStatus.OWNER, ChatMemberStatus.ADMINISTRATOR, ChatMemberStatus.MEMBER,
					ChatMemberStatus.RESTRICTED)
			.contains(status);
		assertThat(status.isMember()).isEqualTo(inside);
		assertThat(member(status).isMember()).isEqualTo(inside);
		assertThat(change(member(status), member(ChatMemberStatus.LEFT)).wasMember()).isEqualTo(inside);
		assertThat(change(member(ChatMemberStatus.LEFT), member(status)).isMember()).isEqualTo(inside);
	}

	@ParameterizedTest
	@EnumSource
	void theOwnerIsAnAdministratorToo(ChatMemberStatus status) {
		assertThat(member(status).isAdministrator())
			.isEqualTo(status == ChatMemberStatus.OWNER || status == ChatMemberStatus.ADMINISTRATOR);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
	void aStatusHasTheValueOfTheBotApi(ChatMemberStatus status) {
		assertThat(Json.write(member(status))).contains("\"status\":\"" + status.value() + "\"");
	}

	@Test
	void theUserIsTheOneWhoseMembershipChanged() {
		ChatMemberUpdated change = UpdateFixture.named("chat_member").read().chatMember();
		assertThat(change.user()).isEqualTo(change.newChatMember().user()).isNotEqualTo(change.from());
		assertThat(change.promoted()).isTrue();
	}

	@Test
	void differencesAreNamedAsInTheBotApi() {
		ChatMember before = member(ChatMemberStatus.MEMBER);
		ChatMember after = ((ChatMemberAdministrator) member(ChatMemberStatus.ADMINISTRATOR)).customTitle("Boss")
			.canPinMessages(true);
		assertThat(change(before, after).differences())
			.containsEntry("status", new FieldDifference("member", "administrator"))
			.containsEntry("custom_title", new FieldDifference(null, "Boss"))
			.containsEntry("can_pin_messages", new FieldDifference(null, true))
			.containsEntry("can_delete_messages", new FieldDifference(null, false))
			.doesNotContainKey("user");
	}

	@Test
	void onlyWhatIsDifferentIsADifference() {
		ChatMemberAdministrator before = (ChatMemberAdministrator) member(ChatMemberStatus.ADMINISTRATOR);
		assertThat(change(before, before).differences()).isEmpty();
		assertThat(change(before, before.canDeleteMessages(true)).differences())
			.containsExactly(entry("can_delete_messages", new FieldDifference(false, true)));
	}

	private static ChatMemberUpdated change(ChatMember from, ChatMember to) {
		return ChatMemberUpdated.of(Chat.of(-100, ChatType.SUPERGROUP), User.of(1, false, "Anna"), Instant.EPOCH, from,
				to);
	}

	private static ChatMember member(ChatMemberStatus status) {
		User user = User.of(2, false, "Boris");
		return switch (status) {
			case OWNER -> ChatMemberOwner.of(user, false);
			case ADMINISTRATOR -> administrator();
			case MEMBER -> ChatMemberMember.of(user);
			case RESTRICTED -> restricted().isMember(true);
			case RESTRICTED_LEFT -> restricted().isMember(false);
			case LEFT -> ChatMemberLeft.of(user);
			case BANNED -> ChatMemberBanned.of(user, Instant.EPOCH);
			case UNKNOWN -> new ChatMember.Unknown(user, "{}");
		};
	}

	private static ChatMemberAdministrator administrator() {
		return Json.read("{\"status\":\"administrator\",\"user\":{\"id\":2,\"is_bot\":false,\"first_name\":\"Boris\"}}",
				ChatMemberAdministrator::read);
	}

	private static ChatMemberRestricted restricted() {
		return Json.read(
				"{\"status\":\"restricted\",\"until_date\":0,\"user\":{\"id\":2,\"is_bot\":false,\"first_name\":\"Boris\"}}",
				ChatMemberRestricted::read);
	}

}
