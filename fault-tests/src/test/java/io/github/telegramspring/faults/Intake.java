package io.github.telegramspring.faults;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a bot gets its updates.
 */
enum Intake {

	WEBHOOK, POLLING;

	/**
	 * Returns the properties of the bot of a Telegram, without its token.
	 */
	List<String> properties(BusyTelegram telegram) {
		Stream<String> address = Stream.of("server.port=" + telegram.port(),
				"telegram.bot.base-url=" + telegram.emulator().baseUrl(), "spring.main.banner-mode=off");
		Stream<String> intake = (this == WEBHOOK)
				? Stream.of("telegram.bot.webhook.url=http://127.0.0.1:" + telegram.port())
				: Stream.of("telegram.bot.polling.backoff.initial=20ms", "telegram.bot.polling.backoff.max=100ms");
		return Stream.concat(address, intake).toList();
	}

}
