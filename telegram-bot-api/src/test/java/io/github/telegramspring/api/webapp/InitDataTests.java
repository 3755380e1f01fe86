package io.github.telegramspring.api.webapp;

import java.time.Duration;
import java.util.Map;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class InitDataTests {

	private final InitDataValidator validator = InitDataValidator.of(SignedDataVectors.TOKEN)
		.clock(SignedDataVectors.CLOCK);

	private final InitData initData = this.validator.validate(SignedDataVectors.INIT_DATA);

	@Test
	void hasAllFields() {
		assertThat(this.initData.queryId()).isEqualTo("AAHdF6IQAAAAAN0XohDhrOrc");
		assertThat(this.initData.chatType()).isEqualTo(InitDataChatType.SENDER);
		assertThat(this.initData.chatInstance()).isEqualTo("-8134722200314281151");
		assertThat(this.initData.startParam()).isEqualTo("ref_42-x");
		assertThat(this.initData.canSendAfter()).isEqualTo(Duration.ofSeconds(90));
		assertThat(this.initData.authDate()).isEqualTo(SignedDataVectors.AUTH_DATE);
		assertThat(this.initData.hash()).isEqualTo(SignedDataVectors.HASH);
		assertThat(this.initData.signature()).isEqualTo(SignedDataVectors.SIGNATURE);
	}

	@Test
	void readsUsersAndChats() {
		assertThat(this.initData.user()).isEqualTo(new WebAppUser(5123456789L, false, "Ada \u2764 + & =", "Lovelace",
				"ada_l", "en", true, false, true, "https://t.me/i/userpic/320/x.svg"));
		assertThat(this.initData.receiver())
			.isEqualTo(new WebAppUser(77, true, "Grüße", null, null, null, false, true, false, null));
		assertThat(this.initData.chat()).isEqualTo(
				new WebAppChat(-1001234567890L, ChatType.SUPERGROUP, "Engines & Co", "engines", "https://t.me/c.jpg"));
	}

	@Test
	void keepsFieldsThatAreUnknown() {
		assertThat(this.initData.fields()).containsEntry("colour", "blue green").hasSize(12);
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> this.initData.fields().put("a", "b"));
	}

	@Test
	void doesWithoutAlmostEverything() {
		InitData small = this.validator
			.validate(InitDataSigner.of(SignedDataVectors.TOKEN).clock(SignedDataVectors.CLOCK).sign(Map.of()));
		assertThat(small.user()).isNull();
		assertThat(small.receiver()).isNull();
		assertThat(small.chat()).isNull();
		assertThat(small.chatType()).isNull();
		assertThat(small.chatInstance()).isNull();
		assertThat(small.queryId()).isNull();
		assertThat(small.startParam()).isNull();
		assertThat(small.canSendAfter()).isNull();
		assertThat(small.signature()).isNull();
	}

	@Test
	void showsWhoItIsButNotWhatProvesIt() {
		assertThat(this.initData.toString()).contains("Ada", "chatType=SENDER", "startParam=ref_42-x")
			.doesNotContain(SignedDataVectors.HASH, SignedDataVectors.SIGNATURE, "AAHdF6IQ");
	}

	@Test
	void isEqualToTheSameFieldsOnly() {
		assertThat(this.initData).isEqualTo(this.validator.validate(SignedDataVectors.INIT_DATA))
			.hasSameHashCodeAs(this.validator.validate(SignedDataVectors.INIT_DATA))
			.isNotEqualTo(this.validator.validate(SignedDataVectors.SMALL_INIT_DATA))
			.isNotEqualTo("init data");
	}

	@ParameterizedTest
	@CsvSource({ "sender, SENDER", "private, PRIVATE", "group, GROUP", "supergroup, SUPERGROUP", "channel, CHANNEL",
			"forum, UNKNOWN" })
	void knowsTheKindsOfChats(String value, InitDataChatType type) {
		assertThat(InitDataChatType.of(value)).isEqualTo(type);
	}

	@Test
	void writesUsersAndChatsAsTheyWereRead() {
		assertThat(Json.read(Json.write(this.initData.user()), WebAppUser::read)).isEqualTo(this.initData.user());
		assertThat(Json.read(Json.write(this.initData.receiver()), WebAppUser::read))
			.isEqualTo(this.initData.receiver());
		assertThat(Json.read(Json.write(this.initData.chat()), WebAppChat::read)).isEqualTo(this.initData.chat());
	}

	@Test
	void makesUsersOfUsers() {
		User user = User.of(42, false, "Ada").lastName("Lovelace").username("ada_l").languageCode("en").isPremium(true);
		assertThat(WebAppUser.of(user))
			.isEqualTo(new WebAppUser(42, false, "Ada", "Lovelace", "ada_l", "en", true, false, true, null));
	}

}
