package io.github.telegramspring.faults;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.PhotoSize;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.emulator.EmulatedBot;
import io.github.telegramspring.emulator.EmulatedUser;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who writes to a bot and sends it albums. Each of the messages ends with a
 * number.
 */
final class Photographer {

	private final EmulatedBot bot;

	private final EmulatedUser person;

	private Photographer(EmulatedBot bot, EmulatedUser person) {
		this.bot = bot;
		this.person = person;
	}

	/**
	 * Makes people who have nothing to do with each other.
	 */
	static List<Photographer> several(int people, BusyTelegram telegram) {
		return IntStream.range(0, people)
			.mapToObj((i) -> new Photographer(telegram.bot(), telegram.emulator().newUser("Ann")))
			.toList();
	}

	void writes(int number) {
		this.person.sends(this.bot, "Message " + number);
	}

	void sendsAlbum(int first, int size) {
		IntStream.range(first, first + size)
			.forEach((number) -> assertThat(this.bot.receives(UpdateType.MESSAGE, photo(number, "album " + first)))
				.isPresent());
	}

	private Message photo(int number, String album) {
		long id = this.person.id();
		return Message.of(number, Instant.now(), Chat.of(id, ChatType.PRIVATE).firstName("Ann"))
			.from(User.of(id, false, "Ann"))
			.mediaGroupId(album)
			.photo(PhotoSize.of("file" + number, "unique" + number, 90, 90))
			.caption("Photo " + number);
	}

}
