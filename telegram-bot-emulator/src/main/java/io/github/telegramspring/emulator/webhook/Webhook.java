package io.github.telegramspring.emulator.webhook;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import javax.net.ssl.SSLSocketFactory;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.emulator.fault.DeliveryFault;
import io.github.telegramspring.emulator.fault.Faults;
import io.github.telegramspring.emulator.time.EmulatorClock;
import io.github.telegramspring.emulator.update.LongPolling;
import io.github.telegramspring.emulator.update.UpdateQueue;
import io.github.telegramspring.emulator.update.UpdateStream;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.world.Guard;
import org.jspecify.annotations.Nullable;

/**
 * The webhook of one bot, if it has one. A call to set it makes its checks in the order
 * of the server, which includes that the old webhook is gone by the time the new one is
 * refused (telegram-server.md §4.6).
 */
public final class Webhook {

	private static final Duration PACE = Duration.ofSeconds(1);

	private static final WebhookRequest NONE = WebhookRequest.delete(false);

	private static final int MAX_SECRET_BYTES = 256;

	private final UpdateStream updates;

	private final LongPolling polling;

	private final WebhookRules rules;

	private final EmulatorClock clock;

	private final Executor threads;

	private final BotSide bot;

	private WebhookRequest current = NONE;

	private String ipAddress = "";

	private @Nullable WebhookDelivery delivery;

	private Instant nextCall = Instant.MIN;

	/**
	 * Starts without a webhook.
	 * @param surroundings what the webhook works with
	 * @param owner whose webhook it is
	 */
	public Webhook(Surroundings surroundings, Owner owner) {
		this.updates = owner.updates;
		this.polling = owner.polling;
		this.rules = surroundings.rules;
		this.clock = surroundings.clock;
		this.threads = surroundings.threads;
		this.bot = new Bot(surroundings, owner, this::remove);
		this.updates.addTaker(this::deliver);
	}

	private void deliver() {
		if (this.delivery != null) {
			this.delivery.deliver();
		}
	}

	/**
	 * Tells whether there is a webhook, so that the bot cannot poll.
	 * @return whether there is one
	 */
	public boolean isSet() {
		return this.delivery != null;
	}

	/**
	 * Returns what went wrong with the last delivery that failed.
	 * @return the failure, or {@code null} if nothing did
	 */
	public @Nullable WebhookFailure lastFailure() {
		return (this.delivery != null) ? this.delivery.lastFailure() : null;
	}

	/**
	 * Returns the address.
	 * @return the address as the bot gave it, empty if there is no webhook
	 */
	public String url() {
		return this.current.url();
	}

	/**
	 * Sets or removes the webhook.
	 * @param request what to do
	 * @return the answer
	 * @throws RefusalException if it cannot be set; then there is none any more
	 */
	public Answer change(WebhookRequest request) {
		boolean deletes = request.url().isEmpty();
		if (!deletes) {
			pace();
		}
		WebhookRequest wanted = deletes ? WebhookRequest.delete(request.dropsPending()) : request;
		if (wanted.isSameWebhook(this.current) && !request.dropsPending()) {
			this.updates.allowed().change(request.allowedUpdates());
			return Answer.done(deletes ? "Webhook is already deleted" : "Webhook is already set");
		}
		boolean wasSet = isSet();
		if (!deletes) {
			this.polling.endForWebhook();
		}
		remove();
		if (request.dropsPending()) {
			this.updates.queue().clear();
		}
		if (deletes) {
			return Answer.done(wasSet ? "Webhook was deleted" : "Webhook is already deleted");
		}
		set(request);
		return Answer.done("Webhook was set");
	}

	private void pace() {
		Instant now = this.clock.instant();
		if (now.isBefore(this.nextCall)) {
			throw RefusalException.tooManyRequests(1);
		}
		this.nextCall = now.plus(PACE);
	}

	private void remove() {
		if (this.delivery != null) {
			this.delivery.close();
		}
		this.delivery = null;
		this.current = NONE;
		this.ipAddress = "";
	}

	private void set(WebhookRequest request) {
		WebhookUrl url = WebhookUrl.parse(request.url());
		checkSecret(request.secret());
		SSLSocketFactory sockets = WebhookTrust.sockets(request.certificate());
		this.updates.allowed().change(request.allowedUpdates());
		InetAddress address = this.rules.resolve(url, request.ipAddress());
		this.current = request;
		this.ipAddress = address.getHostAddress();
		this.delivery = new WebhookDelivery(this.bot, new WebhookTarget(url, address, request.secret(), sockets),
				request.maxConnections(), this.clock, this.threads);
		this.delivery.deliver();
	}

	private static void checkSecret(String secret) {
		if (secret.getBytes(StandardCharsets.UTF_8).length > MAX_SECRET_BYTES) {
			throw RefusalException.badRequest("secret token is too long");
		}
		if (!secret.matches("[A-Za-z0-9_-]*")) {
			throw RefusalException.badRequest("secret token contains unallowed characters");
		}
	}

	/**
	 * Returns what {@code getWebhookInfo} shows, in the server's order.
	 * @return the JSON object
	 */
	public JsonWritable info() {
		return (out) -> {
			out.startObject();
			out.write("url", this.current.url());
			out.write("has_custom_certificate", !this.current.certificate().isEmpty());
			out.write("pending_update_count", this.updates.queue().size());
			if (this.delivery != null) {
				writeState(out, this.delivery.lastFailure());
			}
			out.write("allowed_updates", this.updates.allowed().shown());
			out.endObject();
		};
	}

	private void writeState(JsonOutput out, @Nullable WebhookFailure failure) {
		if (failure != null) {
			out.write("last_error_date", failure.date());
			out.write("last_error_message", failure.message());
		}
		out.write("max_connections", this.current.maxConnections());
		out.write("ip_address", this.ipAddress);
	}

	/**
	 * Stops all deliveries.
	 */
	public void close() {
		if (this.delivery != null) {
			this.delivery.close();
		}
	}

	/**
	 * What all webhooks of an emulator work with.
	 *
	 * @param rules where webhooks may be
	 * @param clock tells when to repeat a delivery
	 * @param guard lets things happen while nothing else does
	 * @param threads runs the deliveries
	 * @param faults makes some of them go wrong
	 */
	public record Surroundings(WebhookRules rules, EmulatorClock clock, Guard guard, Executor threads, Faults faults) {
	}

	/**
	 * Whose webhook it is.
	 *
	 * @param username the username of the bot
	 * @param updates the updates of the bot
	 * @param polling the other way to get updates
	 * @param random limits the waits between repeated deliveries
	 * @param reply makes the calls that come in responses
	 * @param log takes down what happens
	 */
	public record Owner(String username, UpdateStream updates, LongPolling polling, Random random,
			ReplyInResponse reply, Consumer<String> log) {
	}

	private record Bot(Surroundings surroundings, Owner owner, Runnable remover) implements BotSide {

		@Override
		public Guard guard() {
			return this.surroundings.guard;
		}

		@Override
		public UpdateQueue updates() {
			return this.owner.updates.queue();
		}

		@Override
		public ReplyInResponse reply() {
			return this.owner.reply;
		}

		@Override
		public Random random() {
			return this.owner.random;
		}

		@Override
		public boolean isStruck(DeliveryFault fault, long queueId) {
			return this.surroundings.faults.strikesDelivery(fault, this.owner.username, queueId);
		}

		@Override
		public void log(String text) {
			this.owner.log.accept(text);
		}

		@Override
		public void removeWebhook() {
			this.remover.run();
		}

	}

}
