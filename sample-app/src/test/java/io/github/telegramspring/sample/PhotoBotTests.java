package io.github.telegramspring.sample;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.PhotoSizes;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.EmulatedUser;
import io.github.telegramspring.emulator.content.MediaKind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@OfflineBot
class PhotoBotTests {

	private final People people;

	private final TelegramBot bot;

	PhotoBotTests(People people, TelegramBot bot) {
		this.people = people;
		this.bot = bot;
	}

	@Test
	void downloadsAPhoto() {
		EmulatedUser person = this.people.somebody();
		send(person, 321);
		assertThat(this.people.answer(person).text()).startsWith("A photo of 321 bytes.");
	}

	@Test
	void turnsAnAlbumRound() {
		EmulatedUser person = this.people.somebody();
		Message first = send(person, 100);
		this.people.answer(person);
		Message second = send(person, 200);
		this.people.answer(person);
		sendAsAlbum(first, second);
		Message answer = this.people.answer(person);
		assertThat(answer.caption()).isEqualTo("The other way round");
		assertThat(size(answer)).isEqualTo(200);
		assertThat(size(this.people.answer(person))).isEqualTo(100);
	}

	private Message send(EmulatedUser person, int bytes) {
		return person.sends(this.people.bot(), MediaKind.PHOTO, "sea.jpg", new byte[bytes], "");
	}

	private void sendAsAlbum(Message... messages) {
		for (Message message : messages) {
			this.people.bot().receives(UpdateType.MESSAGE, message.mediaGroupId("album of " + message.chat().id()));
		}
	}

	private int size(Message message) {
		return this.bot.download(PhotoSizes.largest(message.photo())).toByteArray().length;
	}

}
