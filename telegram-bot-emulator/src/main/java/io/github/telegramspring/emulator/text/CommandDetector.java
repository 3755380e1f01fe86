package io.github.telegramspring.emulator.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;

/**
 * Finds bot commands in a text (telegram-server.md §5.7). The other entities that
 * Telegram finds by itself are not looked for yet.
 */
public final class CommandDetector {

	private static final String WORD = "[\\p{L}\\p{N}_]";

	private static final Pattern COMMAND = Pattern
		.compile("(?<!" + WORD + "|[/<>])/[A-Za-z0-9_]{1,64}+(?:@[A-Za-z0-9_]{3,32}+|(?!@))(?!" + WORD + "|[/<>])");

	private CommandDetector() {
	}

	/**
	 * Finds the commands.
	 * @param text the text
	 * @return their entities, in UTF-16 units
	 */
	public static List<MessageEntity> find(String text) {
		List<MessageEntity> entities = new ArrayList<>();
		Matcher matcher = COMMAND.matcher(text);
		while (matcher.find()) {
			entities
				.add(MessageEntity.of(MessageEntityType.BOT_COMMAND, matcher.start(), matcher.end() - matcher.start()));
		}
		return entities;
	}

}
