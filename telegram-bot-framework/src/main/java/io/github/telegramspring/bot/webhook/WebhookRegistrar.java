package io.github.telegramspring.bot.webhook;

import java.time.Duration;
import java.util.function.Supplier;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.error.BadRequestException;
import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.error.UnauthorizedException;
import io.github.telegramspring.api.method.SetWebhook;
import io.github.telegramspring.api.model.WebhookInfo;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;
import org.springframework.core.retry.RetryTemplate;

/**
 * Registers the webhook with Telegram once the web server is up, if Telegram does not
 * know it already. It stays registered when the application stops, since Telegram keeps
 * updates for a day.
 * <p>
 * A failure on the way is repeated for some time. A webhook that Telegram refuses takes
 * the former one with it; that one is put back if it can be. Whoever registers last has
 * the updates: a webhook that another application has registered is replaced once, when
 * this one starts, and not watched after that.
 */
public final class WebhookRegistrar implements SmartLifecycle {

	/**
	 * The phase: after the web server has started.
	 */
	public static final int PHASE = Integer.MAX_VALUE - 512;

	private static final Log logger = LogFactory.getLog(WebhookRegistrar.class);

	private final TelegramBot bot;

	private final WebhookRegistration registration;

	private final Duration timeout;

	private final boolean deleteOnStop;

	private volatile boolean running;

	private volatile @Nullable WebhookInfo found;

	/**
	 * Creates the registrar, which tries for a minute.
	 * @param bot the bot whose webhook it is
	 * @param registration how Telegram shall deliver updates
	 */
	public WebhookRegistrar(TelegramBot bot, WebhookRegistration registration) {
		this(bot, registration, Duration.ofMinutes(1), false);
	}

	/**
	 * Creates the registrar.
	 * @param bot the bot whose webhook it is
	 * @param registration how Telegram shall deliver updates
	 * @param timeout how long to try when Telegram cannot be reached; zero to try once
	 * @param deleteOnStop whether the webhook is removed when the application stops
	 */
	public WebhookRegistrar(TelegramBot bot, WebhookRegistration registration, Duration timeout, boolean deleteOnStop) {
		this.bot = bot;
		this.registration = registration;
		this.timeout = timeout;
		this.deleteOnStop = deleteOnStop;
	}

	/**
	 * Registers the webhook.
	 * @throws WebhookRegistrationException if that fails
	 * @throws UnauthorizedException if Telegram does not know the bot
	 */
	@Override
	public void start() {
		try {
			WebhookInfo info = repeat(this.bot::getWebhookInfo);
			this.found = info;
			if (this.registration.matches(info)) {
				logger.info("Webhook " + this.registration.url() + " is registered already, with "
						+ info.pendingUpdateCount() + " updates pending");
			}
			else {
				register(info);
			}
		}
		catch (UnauthorizedException ex) {
			throw ex;
		}
		catch (TelegramApiException ex) {
			throw new WebhookRegistrationException("The webhook could not be registered: " + ex.getMessage(), false,
					ex);
		}
		this.running = true;
	}

	/**
	 * Returns what Telegram has said about the webhook at the latest start, before it was
	 * registered.
	 * @return the webhook that was there, or {@code null} before the first start
	 */
	public @Nullable WebhookInfo found() {
		return this.found;
	}

	private void register(WebhookInfo former) {
		try {
			repeat(() -> this.bot.execute(this.registration.toRequest()));
		}
		catch (BadRequestException ex) {
			throw new WebhookRegistrationException("Telegram refuses the webhook " + this.registration.url() + ": "
					+ ex.description() + ". " + putBack(former), true, ex);
		}
		logger.info("Registered webhook " + this.registration.url());
		if (!former.url().isEmpty() && !isOwn(former)) {
			logger.warn("It takes the place of another webhook. If that one belongs to an application that is still "
					+ "running, it gets no more updates: Telegram delivers those of a bot to one webhook");
		}
	}

	/**
	 * Puts the former webhook back, with the secret of this application: it is the
	 * former's too, if both derive it from the token or are configured alike.
	 * @return what webhook the bot has now
	 */
	private String putBack(WebhookInfo former) {
		if (former.url().isEmpty()) {
			return "The bot has no webhook now, as it had none before";
		}
		if (former.hasCustomCertificate()) {
			return "The bot has no webhook at all now: the former one is gone, and its certificate is not known here";
		}
		try {
			repeat(() -> this.bot.execute(SetWebhook.of(former.url())
				.secretToken(this.registration.secret().value())
				.maxConnections(former.maxConnections())
				.allowedUpdates(former.allowedUpdates())));
			return "The former webhook was put back, with the secret of this application";
		}
		catch (TelegramApiException ex) {
			logger.debug("The former webhook could not be put back", ex);
			return "The bot has no webhook at all now: the former one is gone, and could not be put back";
		}
	}

	private <R> R repeat(Supplier<R> call) {
		return new RetryTemplate(new RegistrationRetryPolicy(this.timeout)).invoke(call);
	}

	private boolean isOwn(WebhookInfo info) {
		return info.url().equals(this.registration.url().toString());
	}

	/**
	 * Removes the webhook if it is to be removed, unless it is another one by now.
	 */
	@Override
	public void stop() {
		this.running = false;
		if (this.deleteOnStop) {
			try {
				delete();
			}
			catch (TelegramApiException ex) {
				logger.warn("The webhook could not be removed", ex);
			}
		}
	}

	private void delete() {
		if (isOwn(this.bot.getWebhookInfo())) {
			this.bot.deleteWebhook();
			logger.info("Removed webhook " + this.registration.url());
		}
		else {
			logger.info("Another webhook is registered by now, which is left alone");
		}
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
