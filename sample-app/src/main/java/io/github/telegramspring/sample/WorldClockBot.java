package io.github.telegramspring.sample;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import io.github.telegramspring.api.inline.InlineResults;
import io.github.telegramspring.api.inline.ResultId;
import io.github.telegramspring.api.model.InlineQueryResultArticle;
import io.github.telegramspring.api.model.InputTextMessageContent;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotInlineQuery;
import io.github.telegramspring.bot.annotation.Text;

import org.springframework.context.support.MessageSourceAccessor;

/**
 * Tells the time all over the world, in any chat: who types {@code @sample_bot berlin} is
 * offered what fits, page by page while scrolling.
 */
@BotController
class WorldClockBot {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

	private final Clock clock;

	private final MessageSourceAccessor texts;

	WorldClockBot(Clock clock, MessageSourceAccessor texts) {
		this.clock = clock;
		this.texts = texts;
	}

	@BotInlineQuery
	InlineResults zones(@Text String query) {
		List<String> zones = ZoneId.getAvailableZoneIds()
			.stream()
			.filter((zone) -> zone.toLowerCase(Locale.ROOT).contains(query.toLowerCase(Locale.ROOT)))
			.sorted()
			.toList();
		return InlineResults.of(zones, this::result).pageSize(20);
	}

	private InlineQueryResultArticle result(String zone) {
		String time = this.clock.instant().atZone(ZoneId.of(zone)).format(TIME);
		String text = this.texts.getMessage("time", new Object[] { time, zone });
		return InlineQueryResultArticle.of(ResultId.of(zone), zone, InputTextMessageContent.of(text)).description(time);
	}

}
