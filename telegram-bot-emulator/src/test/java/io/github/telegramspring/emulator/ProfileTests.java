package io.github.telegramspring.emulator;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a bot says of itself, and what it finds out about people.
 */
class ProfileTests {

	private final TestTelegram test = new TestTelegram();

	@AfterEach
	void close() {
		this.test.close();
	}

	@Test
	void theNameIsTheUsernameUntilItIsChangedForAllOrOneLanguage() throws Exception {
		assertThat(this.test.call("getMyName")).isEqualTo("{\"ok\":true,\"result\":{\"name\":\"hello_bot\"}}");
		this.test.call("setMyName", "{\"name\":\"Hello\"}");
		this.test.call("setMyName", "{\"name\":\"Hallo\",\"language_code\":\"de\"}");
		assertThat(this.test.call("getMyName", "{\"language_code\":\"de\"}")).contains("\"Hallo\"");
		assertThat(this.test.call("getMyName", "{\"language_code\":\"fr\"}")).contains("\"Hello\"");
		assertThat(this.test.call("getMe")).contains("\"first_name\":\"Hello\"");
		this.test.call("setMyName", "{\"language_code\":\"de\"}");
		assertThat(this.test.call("getMyName", "{\"language_code\":\"de\"}")).contains("\"Hello\"");
	}

	@ParameterizedTest
	@CsvSource({ "Description,description", "ShortDescription,short_description" })
	void descriptionsAreKeptByLanguage(String method, String member) throws Exception {
		assertThat(this.test.call("getMy" + method)).isEqualTo("{\"ok\":true,\"result\":{\"" + member + "\":\"\"}}");
		this.test.call("setMy" + method, "{\"" + member + "\":\"Says hello\"}");
		assertThat(this.test.call("getMy" + method, "{\"language_code\":\"de\"}"))
			.isEqualTo("{\"ok\":true,\"result\":{\"" + member + "\":\"Says hello\"}}");
	}

	@ParameterizedTest
	@CsvSource({ "Name,name,64,bot name", "Description,description,512,bot description",
			"ShortDescription,short_description,120,bot short description" })
	void textsThatAreTooLongAreRefused(String method, String member, int max, String what) throws Exception {
		assertThat(this.test.call("setMy" + method, "{\"" + member + "\":\"" + "x".repeat(max) + "\"}"))
			.contains("true");
		assertThat(this.test.call("setMy" + method, "{\"" + member + "\":\"" + "x".repeat(max + 1) + "\"}"))
			.contains("Bad Request: " + what + " length must not exceed " + max);
	}

	@Test
	void theMenuButtonIsThatOfTheChatOrOfAll() throws Exception {
		this.test.alice.sends(this.test.bot, "hi");
		assertThat(this.test.call("getChatMenuButton")).contains("{\"type\":\"commands\"}");
		assertThat(this.test.call("getChatMenuButton", "{\"chat_id\":1}")).contains("{\"type\":\"default\"}");
		String button = "{\"type\":\"web_app\",\"text\":\"Shop\",\"web_app\":{\"url\":\"https://a.example/\"}}";
		this.test.call("setChatMenuButton", "{\"chat_id\":1,\"menu_button\":" + button + "}");
		assertThat(this.test.call("getChatMenuButton", "{\"chat_id\":1}")).contains("\"result\":" + button);
		assertThat(this.test.call("getChatMenuButton")).contains("{\"type\":\"commands\"}");
		assertThat(this.test.call("setChatMenuButton", "{\"menu_button\":{\"type\":\"x\"}}"))
			.contains("Bad Request: can't parse menu button");
		assertThat(this.test.call("getChatMenuButton", "{\"chat_id\":5}")).contains("Bad Request: chat not found");
	}

	@Test
	void theRightsThatABotAsksForAreKeptForGroupsAndChannels() throws Exception {
		this.test.call("setMyDefaultAdministratorRights",
				"{\"rights\":{\"can_post_messages\":true,\"can_manage_chat\":true},\"for_channels\":true}");
		assertThat(this.test.call("getMyDefaultAdministratorRights", "{\"for_channels\":true}"))
			.contains("{\"is_anonymous\":false,\"can_manage_chat\":true,", "\"can_post_messages\":true")
			.doesNotContain("can_pin_messages");
		assertThat(this.test.call("getMyDefaultAdministratorRights"))
			.contains("\"can_manage_chat\":false", "\"can_pin_messages\":false")
			.doesNotContain("can_post_messages");
	}

	@Test
	void peopleHaveNoPhotosAndNoMusicInTheirProfiles() throws Exception {
		assertThat(this.test.call("getUserProfilePhotos", "{\"user_id\":1}"))
			.isEqualTo("{\"ok\":true,\"result\":{\"total_count\":0,\"photos\":[]}}");
		assertThat(this.test.call("getUserProfileAudios", "{\"user_id\":1}")).contains("\"audios\":[]");
		assertThat(this.test.call("getUserProfilePhotos", "{\"user_id\":9}")).contains("Bad Request: user not found");
		assertThat(this.test.call("getUserProfilePhotos")).contains("Bad Request: invalid user_id specified");
	}

}
