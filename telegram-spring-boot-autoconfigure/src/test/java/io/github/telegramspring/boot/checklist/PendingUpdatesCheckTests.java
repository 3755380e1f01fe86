package io.github.telegramspring.boot.checklist;

import java.time.Instant;

import io.github.telegramspring.api.model.WebhookInfo;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PendingUpdatesCheckTests {

	private static final Instant FAILED_AT = Instant.parse("2026-01-02T03:04:05Z");

	@Test
	void findsUpdatesThatCouldNotBeDelivered() {
		WebhookInfo info = WebhookInfo.of("", false, 3).lastErrorDate(FAILED_AT).lastErrorMessage("Connection refused");
		assertThat(new PendingUpdatesCheck(() -> info).findings()).singleElement().satisfies((finding) -> {
			assertThat(finding.item()).isEqualTo(ChecklistItem.PENDING_UPDATES);
			assertThat(finding.text())
				.startsWith("3 updates waited at Telegram, and the latest delivery failed at 2026-01-02T03:04:05Z with "
						+ "'Connection refused'. ")
				.contains("telegram.bot.updates.drop-pending: true");
		});
	}

	@Test
	void findsManyUpdates() {
		WebhookInfo info = WebhookInfo.of("", false, 100);
		assertThat(new PendingUpdatesCheck(() -> info).findings()).singleElement()
			.extracting(Finding::text)
			.asString()
			.startsWith("100 updates waited at Telegram. They are handled now");
	}

	@Test
	void acceptsUpdatesThatHaveJustComeIn() {
		assertThat(new PendingUpdatesCheck(() -> WebhookInfo.of("", false, 99)).findings()).isEmpty();
	}

	@Test
	void acceptsAFailureThatNothingWaitsFor() {
		WebhookInfo info = WebhookInfo.of("", false, 0).lastErrorDate(FAILED_AT).lastErrorMessage("Connection refused");
		assertThat(new PendingUpdatesCheck(() -> info).findings()).isEmpty();
	}

	@Test
	void findsNothingIfTelegramWasNotAsked() {
		assertThat(new PendingUpdatesCheck(() -> null).findings()).isEmpty();
	}

}
