package io.github.telegramspring.emulator.engine;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.wire.UserJson;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.Draft;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.StoredMessage;
import org.jspecify.annotations.Nullable;

/**
 * Lets people use bots from within other chats: they type something after the bot's name,
 * the bot offers results, and one of them is sent (telegram-server.md §5.4).
 */
public final class InlineQueries {

	private final Telegram telegram;

	InlineQueries(Telegram telegram) {
		this.telegram = telegram;
	}

	/**
	 * Types something after the name of a bot.
	 * @param person who types
	 * @param bot the bot
	 * @param text what is typed
	 * @return the query to answer
	 */
	public PendingQuery ask(Person person, BotSession bot, String text) {
		PendingQuery query = bot.queries().open(QueryKind.INLINE, person, text);
		bot.log(ActivityEntry.Kind.ACTION, person.user().firstName() + " asks inline: " + text);
		bot.receive(UpdateType.INLINE_QUERY, (out) -> {
			out.startObject();
			out.write("id", query.id());
			out.write("from", UserJson.of(person.user()));
			out.write("chat_type", "sender");
			out.write("query", text);
			out.write("offset", "");
			out.endObject();
		});
		return query;
	}

	/**
	 * Sends one of the results that a bot offers. The bot is told which, and how to
	 * change the message if there are buttons below it.
	 * @param bot the bot
	 * @param query the query that it answered
	 * @param resultId the id of the result
	 * @param chat where to send it
	 * @return the message
	 * @throws IllegalArgumentException if the bot does not offer such a result
	 */
	public StoredMessage choose(BotSession bot, PendingQuery query, String resultId, Chat chat) {
		InlineResult result = query.results()
			.stream()
			.filter((offered) -> offered.id().equals(resultId))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("The bot does not offer a result " + resultId + ", but "
					+ query.results().stream().map(InlineResult::id).toList()));
		Draft draft = Draft.of(result.content()).keyboard(result.keyboard()).viaBot(bot.account());
		StoredMessage message = this.telegram.messages().send(query.person(), chat, draft).message();
		String messageId = (result.keyboard() != null) ? this.telegram.world().inlineMessages().add(message) : null;
		bot.receive(UpdateType.CHOSEN_INLINE_RESULT, chosen(query, resultId, messageId));
		return message;
	}

	private static JsonWritable chosen(PendingQuery query, String resultId, @Nullable String messageId) {
		return (out) -> {
			out.startObject();
			out.write("from", UserJson.of(query.person().user()));
			out.write("inline_message_id", messageId);
			out.write("query", query.text());
			out.write("result_id", resultId);
			out.endObject();
		};
	}

}
