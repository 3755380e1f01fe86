package io.github.telegramspring.sample;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.reply.Reply;

import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Commands for those who run the bot. Whoever else sends one is told that it is not
 * allowed.
 */
@BotController
@PreAuthorize("hasRole('ADMIN')")
class AdminBot {

	private final UpdateStatistics statistics;

	private final MessageSourceAccessor texts;

	AdminBot(UpdateStatistics statistics, MessageSourceAccessor texts) {
		this.statistics = statistics;
		this.texts = texts;
	}

	@BotCommand("stats")
	Reply stats() {
		String table = this.statistics.counts()
			.entrySet()
			.stream()
			.map((count) -> count.getKey() + "," + count.getValue() + "\n")
			.collect(Collectors.joining("", "update,count\n", ""));
		return Reply.document(InputFile.of("statistics.csv", table.getBytes(StandardCharsets.UTF_8)))
			.text(this.texts.getMessage("statistics"));
	}

}
