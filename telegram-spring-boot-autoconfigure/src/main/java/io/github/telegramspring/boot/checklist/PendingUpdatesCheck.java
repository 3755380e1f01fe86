package io.github.telegramspring.boot.checklist;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import io.github.telegramspring.api.model.WebhookInfo;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Looks at the updates that wait at Telegram: those that could not be delivered, or are
 * many, have been sent long ago.
 */
public final class PendingUpdatesCheck {

	private static final int MANY = 100;

	private static final Log logger = LogFactory.getLog(PendingUpdatesCheck.class);

	private final Supplier<WebhookInfo> webhook;

	/**
	 * Creates the check.
	 * @param webhook asks Telegram what waits there
	 */
	public PendingUpdatesCheck(Supplier<WebhookInfo> webhook) {
		this.webhook = webhook;
	}

	/**
	 * Asks Telegram.
	 * @return what was found; nothing if Telegram does not say
	 */
	public List<Finding> findings() {
		try {
			WebhookInfo info = this.webhook.get();
			boolean failed = info.lastErrorDate() != null && info.pendingUpdateCount() > 0;
			return (failed || info.pendingUpdateCount() >= MANY) ? List.of(finding(info)) : List.of();
		}
		catch (RuntimeException ex) {
			logger.debug("Telegram could not be asked for pending updates", ex);
			return List.of();
		}
	}

	private static Finding finding(WebhookInfo info) {
		Instant failedAt = info.lastErrorDate();
		String failure = (failedAt != null)
				? ", and the latest delivery failed at " + failedAt + " with '" + info.lastErrorMessage() + "'" : "";
		return new Finding(ChecklistItem.PENDING_UPDATES,
				info.pendingUpdateCount() + " updates wait at Telegram" + failure
						+ ". They are handled now, however long ago people have sent them. If they had better not "
						+ "be, start once with telegram.bot.updates.drop-pending: true.");
	}

}
