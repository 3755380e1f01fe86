package io.github.telegramspring.bot;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.User;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Handles updates on the thread that delivers them: reads, passes through the
 * interceptors, dispatches, and reports what failed.
 */
public final class DefaultUpdateProcessor implements UpdateProcessor {

	private static final Log logger = LogFactory.getLog(DefaultUpdateProcessor.class);

	private static final PropertyNameMatcher UPDATE_ID = JsonMembers.names("update_id");

	private final TelegramBot bot;

	private final Supplier<User> self;

	private final UpdateInterceptor.Chain chain;

	private final FailedUpdateHandler failedUpdates;

	/**
	 * Creates the processor.
	 * @param bot the bot whose updates are processed
	 * @param self tells who the bot is
	 * @param interceptors the interceptors, the outermost first
	 * @param dispatcher finds and calls the handler
	 * @param failedUpdates is told what failed
	 */
	public DefaultUpdateProcessor(TelegramBot bot, Supplier<User> self, List<UpdateInterceptor> interceptors,
			UpdateDispatcher dispatcher, FailedUpdateHandler failedUpdates) {
		this.bot = bot;
		this.self = self;
		this.failedUpdates = failedUpdates;
		this.chain = interceptors.stream()
			.reduce(UpdateInterceptor::andThen).<UpdateInterceptor
					.Chain>map((interceptor) -> (context) -> interceptor.handle(context, dispatcher::dispatch))
			.orElse(dispatcher::dispatch);
	}

	@Override
	public void process(byte[] json) {
		Update update = read(json);
		if (update == null) {
			return;
		}
		UpdateContext context = new UpdateContext(this.bot, this.self, update, () -> text(json));
		try {
			this.chain.proceed(context);
		}
		catch (Exception | LinkageError | AssertionError | StackOverflowError ex) {
			report(new FailedUpdate(update.updateId(), text(json), update, ex));
		}
	}

	private @Nullable Update read(byte[] json) {
		try {
			return Json.read(json, Update::readOrNull);
		}
		catch (JacksonException ex) {
			report(new FailedUpdate(updateId(json, ex), text(json), null, ex));
			return null;
		}
	}

	/**
	 * An update without a number, or that is no JSON, does not come from Telegram.
	 */
	private static long updateId(byte[] json, JacksonException reason) {
		Long id = null;
		try (JsonParser parser = Json.parser(json, 0, json.length)) {
			parser.nextToken();
			if (JsonMembers.isObject(parser)) {
				while (JsonMembers.nextMember(parser, UPDATE_ID) != JsonMembers.END) {
					id = JsonValues.readLongOrNull(parser);
				}
			}
			if (parser.nextToken() != null) {
				throw new NotAnUpdateException("Malformed JSON: something follows the update", reason);
			}
		}
		catch (JacksonException ex) {
			throw new NotAnUpdateException("Malformed JSON: " + ex.getOriginalMessage(), ex);
		}
		if (id == null) {
			throw new NotAnUpdateException("Not an update: there is no update_id", reason);
		}
		return id;
	}

	private static String text(byte[] json) {
		return new String(json, StandardCharsets.UTF_8);
	}

	private void report(FailedUpdate failed) {
		try {
			this.failedUpdates.handleFailedUpdate(failed);
		}
		catch (Exception ex) {
			ex.addSuppressed(failed.cause());
			logger.error("Update " + failed.updateId() + " failed, and so did the FailedUpdateHandler", ex);
		}
	}

}
