package io.github.telegramspring.bot.webhook;

/**
 * Thrown when a request is not let in.
 */
final class WebhookRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient WebhookRefusal refusal;

	WebhookRefusedException(WebhookRefusal refusal) {
		super(refusal.text(), null, false, false);
		this.refusal = refusal;
	}

	WebhookRefusal refusal() {
		return this.refusal;
	}

}
