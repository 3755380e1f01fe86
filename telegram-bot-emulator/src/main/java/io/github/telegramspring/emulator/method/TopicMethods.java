package io.github.telegramspring.emulator.method;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.ForumTopic;
import io.github.telegramspring.emulator.world.GroupChat;

/**
 * Topics of forums: they are started, closed and opened again.
 */
final class TopicMethods {

	private static final int MAX_NAME = 128;

	private static final int BLUE = 0x6FB9F0;

	private static final int MAX_COLOR = 0xFFFFFF;

	void addTo(MethodTable table) {
		table.add("createForumTopic", this::create);
		table.add("closeForumTopic", (bot, arguments) -> close(bot, arguments, true));
		table.add("reopenForumTopic", (bot, arguments) -> close(bot, arguments, false));
	}

	private Answer create(BotSession bot, Arguments arguments) {
		GroupChat forum = forum(bot, arguments);
		String name = RequiredArgument.text(arguments, "name");
		if (name.codePointCount(0, name.length()) > MAX_NAME) {
			throw RefusalException.badRequest("TOPIC_TITLE_INVALID");
		}
		ForumTopic topic = bot.telegram()
			.topics()
			.create(forum, bot.account(), name, arguments.number("icon_color", BLUE, 0, MAX_COLOR));
		return Answer.result((out) -> {
			out.startObject();
			out.write("message_thread_id", topic.id());
			out.write("name", topic.name());
			out.write("icon_color", topic.iconColor());
			out.endObject();
		});
	}

	private Answer close(BotSession bot, Arguments arguments, boolean closes) {
		GroupChat forum = forum(bot, arguments);
		ForumTopic topic = forum.topics().get(id(forum, arguments));
		if (topic == null) {
			throw RefusalException.badRequest("message thread not found");
		}
		if (topic.isClosed() == closes) {
			throw RefusalException.badRequest("TOPIC_NOT_MODIFIED");
		}
		bot.telegram().topics().close(forum, bot.account(), topic, closes);
		return Answer.done();
	}

	private static GroupChat forum(BotSession bot, Arguments arguments) {
		GroupChat group = ChatMethods.group(bot, arguments);
		if (!group.isForum()) {
			throw RefusalException.badRequest("the chat is not a forum");
		}
		if (!group.member(bot.account()).may("can_manage_topics")) {
			throw RefusalException.badRequest("not enough rights to manage topics in the chat");
		}
		return group;
	}

	/**
	 * Finds the topic that something is sent to.
	 * @param chat the chat
	 * @param arguments the arguments
	 * @return the number of the topic, 0 for none
	 * @throws RefusalException if there is no such topic, or it is closed
	 */
	static int id(Chat chat, Arguments arguments) {
		int id = arguments.number("message_thread_id", 0, 0, Integer.MAX_VALUE);
		if (id > 0 && !(chat instanceof GroupChat group && group.topics().containsKey(id))) {
			throw RefusalException.badRequest("message thread not found");
		}
		return id;
	}

}
