package io.github.telegramspring.bot.webhook;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.WebhookInfo;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.context.SmartLifecycle;

/**
 * Registers the webhook with Telegram once the web server is up, if Telegram does not
 * know it already. It stays registered when the application stops, since Telegram keeps
 * updates for a day.
 */
public final class WebhookRegistrar implements SmartLifecycle {

	/**
	 * The phase: after the web server has started.
	 */
	public static final int PHASE = Integer.MAX_VALUE - 512;

	private static final Log logger = LogFactory.getLog(WebhookRegistrar.class);

	private final TelegramBot bot;

	private final WebhookRegistration registration;

	private volatile boolean running;

	/**
	 * Creates the registrar.
	 * @param bot the bot whose webhook it is
	 * @param registration how Telegram shall deliver updates
	 */
	public WebhookRegistrar(TelegramBot bot, WebhookRegistration registration) {
		this.bot = bot;
		this.registration = registration;
	}

	@Override
	public void start() {
		WebhookInfo info = this.bot.getWebhookInfo();
		if (this.registration.matches(info)) {
			logger.info("Webhook " + this.registration.url() + " is registered already, with "
					+ info.pendingUpdateCount() + " updates pending");
		}
		else {
			this.bot.execute(this.registration.toRequest());
			logger.info("Registered webhook " + this.registration.url());
		}
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
