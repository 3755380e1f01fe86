package io.github.telegramspring.emulator.world;

import java.util.List;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.emulator.text.CommandDetector;

/**
 * What a message is about.
 */
public sealed interface MessageContent {

	/**
	 * A text.
	 *
	 * @param text the text as others see it
	 * @param entities what stands out in it, in order
	 */
	record Text(String text, List<MessageEntity> entities) implements MessageContent {

		/**
		 * Keeps the entities from being changed.
		 */
		public Text {
			entities = List.copyOf(entities);
		}

		/**
		 * Makes a text in which Telegram finds by itself what stands out.
		 * @param text the text, cleaned
		 * @return the content
		 */
		public static Text of(String text) {
			return new Text(text, CommandDetector.find(text));
		}

	}

}
