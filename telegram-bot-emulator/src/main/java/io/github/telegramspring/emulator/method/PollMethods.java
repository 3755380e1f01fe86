package io.github.telegramspring.emulator.method;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.emulator.content.PollContent;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.text.MessageText;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.MessageJson;
import io.github.telegramspring.emulator.world.StoredMessage;
import tools.jackson.databind.JsonNode;

/**
 * Polls: they are sent, and stopped. The limits are those of telegram-server.md §2.2.
 */
final class PollMethods {

	private static final Unsupported NOT_IN_POLL = Unsupported.of("sendPoll", "open_period", "close_date",
			"explanation", "explanation_media", "media", "description", "allow_adding_options", "country_codes");

	private static final int MAX_OPTIONS = 12;

	private static final int MAX_QUESTION = 300;

	private static final int MAX_OPTION = 100;

	void addTo(MethodTable table) {
		table.add("sendPoll", this::sendPoll);
		table.add("stopPoll", this::stopPoll);
	}

	private Answer sendPoll(BotSession bot, Arguments arguments) {
		NOT_IN_POLL.check(arguments);
		FormattedText question = MessageText.of(TextArgument.read(arguments, "question", "question_entities"));
		List<FormattedText> options = options(RequiredArgument.text(arguments, "options"));
		PollContent.Settings settings = settings(arguments, options.size());
		Sending sending = Sending.of("sendPoll", bot, arguments);
		return Answer.result(MessageJson.of(sending.send("can_send_polls", "polls", () -> {
			check(question, options);
			return new PollContent(bot.telegram().world().nextNumber(), question, options, settings);
		})));
	}

	private static List<FormattedText> options(String json) {
		List<FormattedText> options = new ArrayList<>();
		for (JsonNode option : JsonArgument.elements(json, "options")) {
			Arguments members = JsonArgument.members(option);
			if (option.isString()) {
				members.add("text", option.asString());
			}
			options.add(MessageText.of(TextArgument.read(members, "text", "text_entities")));
		}
		return options;
	}

	private static PollContent.Settings settings(Arguments arguments, int options) {
		boolean anonymous = !arguments.has("is_anonymous") || arguments.flag("is_anonymous");
		Integer correct = arguments.text("type").equals("quiz")
				? arguments.number("correct_option_id", 0, 0, Math.max(options - 1, 0)) : null;
		return new PollContent.Settings(anonymous, arguments.flag("allows_multiple_answers"), correct);
	}

	private static void check(FormattedText question, List<FormattedText> options) {
		if (question.isEmpty()) {
			throw RefusalException.badRequest("poll question must be non-empty");
		}
		if (question.codePoints() > MAX_QUESTION) {
			throw RefusalException.badRequest("poll question length must not exceed " + MAX_QUESTION);
		}
		if (options.isEmpty()) {
			throw RefusalException.badRequest("poll must have at least one answer option");
		}
		if (options.size() > MAX_OPTIONS) {
			throw RefusalException.badRequest("poll can't have more than " + MAX_OPTIONS + " options");
		}
		if (options.stream().anyMatch((option) -> option.codePoints() > MAX_OPTION)) {
			throw RefusalException.badRequest("poll options length must not exceed " + MAX_OPTION);
		}
	}

	private Answer stopPoll(BotSession bot, Arguments arguments) {
		StoredMessage message = MessageArgument.find(bot, arguments, "message with poll to stop not found");
		if (!(message.content() instanceof PollContent poll) || !message.from().equals(bot.account())) {
			throw RefusalException.badRequest("poll can't be stopped");
		}
		if (poll.isClosed()) {
			throw RefusalException.badRequest("poll has already been closed");
		}
		poll.close();
		message.edit(poll, KeyboardArgument.read(arguments.text("reply_markup")), null);
		return Answer.result(poll.json());
	}

}
