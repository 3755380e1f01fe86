package io.github.telegramspring.boot.checklist;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import io.github.telegramspring.api.model.WebhookInfo;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the updates that waited at Telegram when the webhook was registered: those
 * that could not be delivered, or are many, have been sent long ago.
 */
public final class PendingUpdatesCheck {

	private static final int MANY = 100;

	private final Supplier<@Nullable WebhookInfo> webhook;

	/**
	 * Creates the check.
	 * @param webhook tells what Telegram has said at the start, if it was asked
	 */
	public PendingUpdatesCheck(Supplier<@Nullable WebhookInfo> webhook) {
		this.webhook = webhook;
	}

	/**
	 * Looks at what Telegram has said.
	 * @return what was found
	 */
	public List<Finding> findings() {
		WebhookInfo info = this.webhook.get();
		if (info == null) {
			return List.of();
		}
		boolean failed = info.lastErrorDate() != null && info.pendingUpdateCount() > 0;
		return (failed || info.pendingUpdateCount() >= MANY) ? List.of(finding(info)) : List.of();
	}

	private static Finding finding(WebhookInfo info) {
		Instant failedAt = info.lastErrorDate();
		String failure = (failedAt != null)
				? ", and the latest delivery failed at " + failedAt + " with '" + info.lastErrorMessage() + "'" : "";
		return new Finding(ChecklistItem.PENDING_UPDATES,
				info.pendingUpdateCount() + " updates waited at Telegram" + failure
						+ ". They are handled now, however long ago people have sent them. If they had better not "
						+ "be, start once with telegram.bot.updates.drop-pending: true.");
	}

}
