package io.github.telegramspring.emulator;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.engine.InlineResult;
import io.github.telegramspring.emulator.engine.PendingQuery;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.world.Chat;

/**
 * Something typed after the name of a bot, until one of its results is chosen.
 */
public final class EmulatedInlineQuery extends EmulatedQuery {

	private final EmulatedBot bot;

	EmulatedInlineQuery(Telegram telegram, EmulatedBot bot, PendingQuery query) {
		super(telegram, query);
		this.bot = bot;
	}

	/**
	 * Waits for what the bot offers.
	 * @param patience how long to wait, in real time
	 * @return the ids of the results
	 * @throws NoMessageException if the bot does not answer in that time
	 */
	public List<String> awaitResults(Duration patience) {
		await(patience);
		return telegram().guard().get(() -> query().results().stream().map(InlineResult::id).toList());
	}

	/**
	 * Chooses a result and sends it to a group. The bot gets an update of kind
	 * {@code chosen_inline_result}.
	 * @param resultId the id of the result
	 * @param group where to send it
	 * @return the message as bots see it
	 * @throws IllegalArgumentException if the bot does not offer such a result
	 */
	public Message chooses(String resultId, EmulatedGroup group) {
		return chooses(resultId, group::group);
	}

	/**
	 * Chooses a result and sends it to the bot itself, in the private chat with it, which
	 * is opened if need be.
	 * @param resultId the id of the result
	 * @return the message as the bot sees it
	 * @throws IllegalArgumentException if the bot does not offer such a result
	 */
	public Message choosesInPrivate(String resultId) {
		return chooses(resultId, () -> telegram().world().openChat(query().person(), this.bot.session().account()));
	}

	private Message chooses(String resultId, Supplier<? extends Chat> chat) {
		return telegram().guard()
			.get(() -> EmulatedChat
				.view(telegram().inlineQueries().choose(this.bot.session(), query(), resultId, chat.get())));
	}

	@Override
	public String toString() {
		return "inline query '" + query().text() + "'";
	}

}
