package io.github.telegramspring.boot.autoconfigure;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.boot.checklist.ChecklistItem;
import io.github.telegramspring.boot.checklist.Finding;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.thread.Threading;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Looks at properties that are allowed, but hardly meant for a bot that is live.
 */
final class SettingsChecks {

	private static final int SAFE_SECRET = 24;

	private static final int PLATFORM_THREADS = 500;

	private final Environment environment;

	private final Binder binder;

	SettingsChecks(Environment environment) {
		this.environment = environment;
		this.binder = Binder.get(environment);
	}

	List<Finding> findings() {
		List<Finding> findings = new ArrayList<>();
		boolean webhook = OnUpdatesModeCondition.effectiveMode(this.environment) == UpdatesMode.WEBHOOK;
		String secret = property("telegram.bot.webhook.secret-token", String.class);
		if (webhook && StringUtils.hasLength(secret) && secret.length() < SAFE_SECRET) {
			findings.add(new Finding(ChecklistItem.SHORT_SECRET,
					"'telegram.bot.webhook.secret-token' has " + secret.length() + " characters, so that it can be "
							+ "guessed. Set a random text of at least " + SAFE_SECRET
							+ ", or remove it to have one derived from the token of the bot."));
		}
		if (webhook && Boolean.TRUE.equals(property("telegram.bot.updates.drop-pending", Boolean.class))) {
			findings.add(new Finding(ChecklistItem.DROPPED_UPDATES,
					"'telegram.bot.updates.drop-pending' is true: what people send while the application restarts is "
							+ "lost. Remove it once the updates that it was set for are gone."));
		}
		Integer concurrency = property("telegram.bot.processing.concurrency", Integer.class);
		if (concurrency != null && concurrency > PLATFORM_THREADS && !Threading.VIRTUAL.isActive(this.environment)) {
			findings.add(new Finding(ChecklistItem.MANY_THREADS,
					"'telegram.bot.processing.concurrency' is " + concurrency + ", which takes as many threads of the "
							+ "platform. Set spring.threads.virtual.enabled: true on Java 21 or newer, or handle fewer "
							+ "updates at a time."));
		}
		return findings;
	}

	private <T> @Nullable T property(String name, Class<T> type) {
		return this.binder.bind(name, type).orElse(null);
	}

}
