package io.github.telegramspring.emulator;

import java.util.List;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.content.Attachment;
import io.github.telegramspring.emulator.content.LocationContent;
import io.github.telegramspring.emulator.content.MediaKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Files, albums and places that people send.
 */
class PeopleSendTests {

	private static final Attachment SEA = Attachment.of(MediaKind.PHOTO, "sea.jpg", new byte[] { 1 });

	private static final Attachment WAVES = Attachment.of(MediaKind.VIDEO, "waves.mp4", new byte[] { 2 });

	private static final Attachment REPORT = Attachment.of(MediaKind.DOCUMENT, "report.pdf", new byte[] { 3 });

	private final TestTelegram test = new TestTelegram();

	@AfterEach
	void close() {
		this.test.close();
	}

	@ParameterizedTest
	@EnumSource
	void filesOfAllSortsAreSent(MediaKind kind) throws Exception {
		Message message = this.test.alice.sends(this.test.bot, kind, "a.bin", new byte[] { 1 }, "");
		assertThat(message.media()).isNotNull();
		assertThat(this.test.call("getUpdates")).contains("\"" + kind.member() + "\":");
	}

	@Test
	void anAlbumIsSeveralUpdatesWithOneNumber() throws Exception {
		List<Message> album = this.test.alice.sendsAlbum(this.test.bot, SEA.caption("The sea /now"), WAVES);
		assertThat(album).extracting(Message::messageId).containsExactly(1, 2);
		assertThat(album).extracting(Message::mediaGroupId)
			.doesNotContainNull()
			.containsOnly(album.get(0).mediaGroupId());
		assertThat(this.test.call("getUpdates")).containsSubsequence("\"message\":{\"message_id\":1",
				"\"media_group_id\":\"" + album.get(0).mediaGroupId() + "\",\"photo\":[",
				"\"caption\":\"The sea /now\"", "\"message\":{\"message_id\":2",
				"\"media_group_id\":\"" + album.get(0).mediaGroupId() + "\",\"video\":{");
	}

	@Test
	void notAllFilesMakeAnAlbum() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.alice.sendsAlbum(this.test.bot, SEA))
			.withMessage("An album has 2 to 10 photos and videos, or 2 to 10 audio files, or 2 to 10 documents, "
					+ "but this has 1 of [PHOTO]");
		assertThatIllegalArgumentException().isThrownBy(() -> this.test.alice.sendsAlbum(this.test.bot, SEA, REPORT));
		assertThatIllegalArgumentException().isThrownBy(
				() -> this.test.alice.sendsAlbum(this.test.bot, SEA, SEA, SEA, SEA, SEA, SEA, SEA, SEA, SEA, SEA, SEA));
		assertThat(this.test.alice.sendsAlbum(this.test.bot, REPORT, REPORT)).hasSize(2);
		assertThat(this.test.bot.updates().queued()).isEqualTo(2);
	}

	@Test
	void filesArePostedInChannels() throws Exception {
		EmulatedGroup news = this.test.telegram.newChannel("News", this.test.alice);
		this.test.alice.adds(this.test.bot, news);
		this.test.alice.sends(news, MediaKind.DOCUMENT, "report.pdf", new byte[] { 3 }, "Read this");
		this.test.alice.sendsAlbum(news, SEA, WAVES);
		assertThat(this.test.call("getUpdates")).containsSubsequence("\"channel_post\":{",
				"\"file_name\":\"report.pdf\"", "\"caption\":\"Read this\"", "\"channel_post\":{", "\"photo\":[",
				"\"channel_post\":{", "\"video\":{");
		EmulatedUser bob = this.test.telegram.newUser("Bob");
		bob.joins(news);
		assertThatIllegalArgumentException().isThrownBy(() -> bob.sends(news, LocationContent.of(1, 2)))
			.withMessageStartingWith("Bob may not write in the");
	}

	@Test
	void inAGroupItDependsOnThePrivacyModeWhichFilesABotGets() throws Exception {
		EmulatedGroup team = this.test.telegram.newSupergroup("Team", this.test.alice);
		this.test.alice.adds(this.test.bot, team);
		this.test.alice.sends(team, LocationContent.of(1, 2));
		this.test.alice.sends(team, MediaKind.PHOTO, "sea.jpg", new byte[] { 1 }, "The sea");
		this.test.alice.sends(team, MediaKind.PHOTO, "sea.jpg", new byte[] { 1 }, "/caption@hello_bot");
		this.test.alice.sends(team, MediaKind.PHOTO, "sea.jpg", new byte[] { 1 }, "Look @hello_bot");
		assertThat(this.test.call("getUpdates"))
			.containsSubsequence("\"caption\":\"/caption@hello_bot\"", "\"caption\":\"Look @hello_bot\"")
			.doesNotContain("The sea", "\"location\"");
		this.test.alice.promotes(this.test.bot, team, "can_delete_messages");
		this.test.alice.sends(team, LocationContent.of(1, 2));
		this.test.advance(5);
		assertThat(this.test.call("getUpdates")).contains("\"location\":{\"latitude\":1.0,\"longitude\":2.0}");
	}

	@Test
	void aBotThatWasBlockedMayWriteAgain() throws Exception {
		this.test.alice.sends(this.test.bot, "hi");
		this.test.alice.blocks(this.test.bot);
		assertThat(this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"a\"}")).contains("blocked by the user");
		this.test.alice.sends(this.test.bot, LocationContent.of(1, 2));
		assertThat(this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"a\"}")).contains("\"ok\":true");
	}

}
