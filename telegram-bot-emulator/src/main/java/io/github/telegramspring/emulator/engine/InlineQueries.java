package io.github.telegramspring.emulator.engine;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.UserJson;
import io.github.telegramspring.emulator.wire.WireJson;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.Draft;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.StoredMessage;
import tools.jackson.databind.JsonNode;

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
		PendingQuery query = bot.queries().open(QueryKind.INLINE, person);
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
	 * Returns what a bot offers.
	 * @param query the query that it answered
	 * @return the ids of the results, none as long as there is no answer
	 */
	public static List<String> offered(PendingQuery query) {
		return results(query).stream().map((result) -> result.path("id").asString("")).toList();
	}

	/**
	 * Returns what a bot offers, as it is shown to the person.
	 * @param query the query that it answered
	 * @return a line for each result, with its title and its description
	 */
	public static List<String> shown(PendingQuery query) {
		return results(query).stream().map(InlineQueries::line).toList();
	}

	private static String line(JsonNode result) {
		String title = result.path("title").asString(result.path("id").asString(""));
		String description = result.path("description").asString("");
		return description.isEmpty() ? title : title + ": " + description;
	}

	private static List<JsonNode> results(PendingQuery query) {
		Arguments answer = query.answer();
		return (answer != null)
				? List.copyOf(WireJson.tree(answer.text("results").getBytes(StandardCharsets.UTF_8)).values())
				: List.of();
	}

	/**
	 * Sends one of the results that a bot offers. The bot is told which, and not what is
	 * in the chat; of results without a text of their own, the title is sent.
	 * @param bot the bot
	 * @param query the query that it answered
	 * @param text what was typed
	 * @param resultId the id of the result
	 * @param chat where to send it
	 * @return the message
	 * @throws IllegalArgumentException if the bot does not offer such a result
	 */
	public StoredMessage choose(BotSession bot, PendingQuery query, String text, String resultId, Chat chat) {
		JsonNode result = results(query).stream()
			.filter((offered) -> offered.path("id").asString("").equals(resultId))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"The bot does not offer a result " + resultId + ", but " + offered(query)));
		String shown = result.path("input_message_content")
			.path("message_text")
			.asString(result.path("title").asString(resultId));
		Draft draft = Draft.of(Messages.typed(shown)).viaBot(bot.account());
		StoredMessage message = this.telegram.messages().send(query.person(), chat, draft).message();
		bot.receive(UpdateType.CHOSEN_INLINE_RESULT, chosen(query, text, resultId));
		return message;
	}

	private static JsonWritable chosen(PendingQuery query, String text, String resultId) {
		return (out) -> {
			out.startObject();
			out.write("from", UserJson.of(query.person().user()));
			out.write("query", text);
			out.write("result_id", resultId);
			out.endObject();
		};
	}

}
