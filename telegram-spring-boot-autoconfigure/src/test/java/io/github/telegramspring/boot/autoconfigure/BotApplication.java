package io.github.telegramspring.boot.autoconfigure;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.github.telegramspring.bot.FailedUpdate;
import io.github.telegramspring.bot.FailedUpdateHandler;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * An application with a bot and pages of its own.
 */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({ HelloBot.class, BotApplication.Pages.class })
class BotApplication {

	@Bean
	FailedUpdates failedUpdates() {
		return new FailedUpdates();
	}

	static class FailedUpdates implements FailedUpdateHandler {

		private final List<FailedUpdate> all = new CopyOnWriteArrayList<>();

		@Override
		public void handleFailedUpdate(FailedUpdate failed) {
			this.all.add(failed);
		}

		List<FailedUpdate> all() {
			return this.all;
		}

	}

	@RestController
	static class Pages {

		@GetMapping({ "/page", "/api/page" })
		String read() {
			return "page";
		}

		@PostMapping({ "/page", "/api/page", "/telegram/webhook/page" })
		String write() {
			return "written";
		}

	}

}
