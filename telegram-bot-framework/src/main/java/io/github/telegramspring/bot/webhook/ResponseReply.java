package io.github.telegramspring.bot.webhook;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.bot.ReplySlot;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * The last method that a handler returned, on its way into the answer to a delivery. If
 * the answer has been given without it, it is called when the update is done: Telegram
 * will not have it from another delivery.
 */
final class ResponseReply implements ReplySlot {

	private static final Log logger = LogFactory.getLog(ResponseReply.class);

	private final WebhookCounters counters;

	private @Nullable Reply reply;

	private boolean closed;

	ResponseReply(WebhookCounters counters) {
		this.counters = counters;
	}

	@Override
	public boolean offer(BotMethod<?> method, TelegramBot bot) {
		Reply previous = replace(null);
		if (previous != null) {
			this.counters.replyByCall();
			previous.call();
		}
		byte[] body = ReplyBody.of(method, bot.defaults());
		boolean taken = body != null && take(new Reply(method, bot, body));
		if (!taken) {
			this.counters.replyByCall();
		}
		return taken;
	}

	private synchronized boolean take(Reply reply) {
		if (!this.closed) {
			this.reply = reply;
		}
		return !this.closed;
	}

	private synchronized @Nullable Reply replace(@Nullable Reply reply) {
		Reply previous = this.reply;
		this.reply = reply;
		return previous;
	}

	/**
	 * Takes in no more methods, since the answer is given now.
	 * @return what the answer can carry, or {@code null} if there is nothing
	 */
	synchronized byte @Nullable [] close() {
		this.closed = true;
		return (this.reply != null) ? this.reply.body : null;
	}

	/**
	 * Notes that the answer carries the method.
	 */
	void sent() {
		if (replace(null) != null) {
			this.counters.replyInResponse();
		}
	}

	/**
	 * Calls the method, if there is one that no answer has carried.
	 */
	void call() {
		Reply unsent = replace(null);
		if (unsent == null) {
			return;
		}
		this.counters.replyByCall();
		try {
			unsent.call();
		}
		catch (RuntimeException ex) {
			logger.error("The method that the answer to a delivery did not carry failed", ex);
		}
	}

	private static final class Reply {

		private final BotMethod<?> method;

		private final TelegramBot bot;

		private final byte[] body;

		private Reply(BotMethod<?> method, TelegramBot bot, byte[] body) {
			this.method = method;
			this.bot = bot;
			this.body = body;
		}

		void call() {
			this.bot.execute(this.method);
		}

	}

}
