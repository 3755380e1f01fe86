package io.github.telegramspring.emulator.engine;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.telegramspring.emulator.content.ServiceContent;
import io.github.telegramspring.emulator.world.Account;
import io.github.telegramspring.emulator.world.Draft;
import io.github.telegramspring.emulator.world.ForumTopic;
import io.github.telegramspring.emulator.world.GroupChat;
import io.github.telegramspring.emulator.world.StoredMessage;

/**
 * Starts, closes and opens the topics of forums. Each change is a message in the topic.
 */
public final class Topics {

	private final Telegram telegram;

	Topics(Telegram telegram) {
		this.telegram = telegram;
	}

	/**
	 * Starts a topic.
	 * @param forum where
	 * @param account who starts it
	 * @param name its name
	 * @param iconColor the colour of its icon
	 * @return the topic
	 */
	public ForumTopic create(GroupChat forum, Account account, String name, int iconColor) {
		int id = forum.lastMessageId() + 1;
		Map<String, Object> created = new LinkedHashMap<>();
		created.put("name", name);
		created.put("icon_color", iconColor);
		StoredMessage message = tell(forum, account, id,
				ServiceContent.of("topic " + name + " created", "forum_topic_created", created));
		ForumTopic topic = new ForumTopic(message.id(), name, iconColor, false);
		forum.topics().put(topic.id(), topic);
		return topic;
	}

	/**
	 * Closes a topic, or opens it again.
	 * @param forum where
	 * @param account who does it
	 * @param topic the topic
	 * @param closes whether to close it
	 */
	public void close(GroupChat forum, Account account, ForumTopic topic, boolean closes) {
		forum.topics().put(topic.id(), new ForumTopic(topic.id(), topic.name(), topic.iconColor(), closes));
		String event = closes ? "forum_topic_closed" : "forum_topic_reopened";
		tell(forum, account, topic.id(), ServiceContent.of(event.replace('_', ' '), event, Map.of()));
	}

	private StoredMessage tell(GroupChat forum, Account account, int topicId, ServiceContent event) {
		StoredMessage message = this.telegram.messages().post(forum, account, Draft.of(event).topicId(topicId));
		this.telegram.messages().announce(message);
		return message;
	}

}
