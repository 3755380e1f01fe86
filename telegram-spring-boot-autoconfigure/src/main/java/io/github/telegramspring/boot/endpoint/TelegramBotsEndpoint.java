package io.github.telegramspring.boot.endpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.mapping.MappingDecision;
import io.github.telegramspring.bot.mapping.RegisteredHandler;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/**
 * Shows the bots of the application with their handlers, and explains which of them an
 * update would reach. An update that is asked about is not handled.
 */
@Endpoint(id = "telegrambots")
public final class TelegramBotsEndpoint {

	private final Map<String, ExplainedBot> bots;

	/**
	 * Creates the endpoint.
	 * @param bots the bots by their names in this application
	 */
	public TelegramBotsEndpoint(Map<String, ExplainedBot> bots) {
		this.bots = new TreeMap<>(bots);
	}

	/**
	 * Shows the bots.
	 * @return the bots by their names
	 */
	@ReadOperation
	public TelegramBotsDescriptor bots() {
		Map<String, TelegramBotDescriptor> descriptors = new LinkedHashMap<>();
		this.bots.forEach((name, bot) -> descriptors.put(name, bot.describe()));
		return new TelegramBotsDescriptor(descriptors);
	}

	/**
	 * Shows one of the bots.
	 * @param bot the name of the bot
	 * @return the bot, or {@code null} if there is none of this name
	 */
	@ReadOperation
	public @Nullable TelegramBotDescriptor bot(@Selector String bot) {
		ExplainedBot named = this.bots.get(bot);
		return (named != null) ? named.describe() : null;
	}

	/**
	 * Explains which handler an update would reach, and why it would not reach others, in
	 * an application with one bot.
	 * @param update the JSON of the update, as Telegram sends it: a text, as operations
	 * of the actuator take no objects
	 * @return the explanation
	 */
	@WriteOperation
	public ExplanationDescriptor explain(String update) {
		if (this.bots.size() != 1) {
			throw invalid("This application has several bots, one of which has to be in the path");
		}
		return this.bots.values().iterator().next().explain(read(update));
	}

	/**
	 * Explains which handler of a bot an update would reach, and why it would not reach
	 * others.
	 * @param bot the name of the bot
	 * @param update the JSON of the update, as Telegram sends it
	 * @return the explanation
	 */
	@WriteOperation
	public ExplanationDescriptor explainForBot(@Selector String bot, String update) {
		ExplainedBot named = this.bots.get(bot);
		if (named == null) {
			throw invalid("There is no bot '" + bot + "'");
		}
		return named.explain(read(update));
	}

	private InvalidEndpointRequestException invalid(String message) {
		return new InvalidEndpointRequestException(message,
				message + ". The bots are " + String.join(", ", this.bots.keySet()));
	}

	private static Update read(String update) {
		Update read;
		try {
			read = Json.read(update, Update::readOrNull);
		}
		catch (JacksonException ex) {
			throw new InvalidEndpointRequestException("'update' is no update: " + ex.getOriginalMessage(),
					"'update' has to be an update as Telegram sends it");
		}
		if (read.type() == UpdateType.UNKNOWN) {
			throw new InvalidEndpointRequestException("'update' has nothing in it that is known, such as a message",
					"'update' has to have a member such as message");
		}
		return read;
	}

	/**
	 * The bots of the application.
	 *
	 * @param bots the bots by their names
	 */
	public record TelegramBotsDescriptor(Map<String, TelegramBotDescriptor> bots) implements OperationResponseBody {

	}

	/**
	 * A bot.
	 *
	 * @param username its name at Telegram, or {@code null} if Telegram does not say
	 * @param mode how its updates come in
	 * @param handlers its handlers
	 */
	public record TelegramBotDescriptor(@Nullable String username, String mode,
			List<HandlerDescriptor> handlers) implements OperationResponseBody {

	}

	/**
	 * A handler.
	 *
	 * @param handler the handler, for example {@code HelloBot#start(User)}
	 * @param mapping which updates it is for
	 * @param precedence who is asked before whom
	 * @param description what its commands do, if anything says so
	 */
	public record HandlerDescriptor(String handler, String mapping, String precedence, @Nullable String description) {

		static HandlerDescriptor of(RegisteredHandler handler) {
			String description = handler.mapping().description();
			return new HandlerDescriptor(handler.describe(), handler.mapping().toString(),
					handler.mapping().precedence().name(), description.isEmpty() ? null : description);
		}

	}

	/**
	 * Which handler an update would reach.
	 *
	 * @param type the kind of the update
	 * @param handler the handler that would be given the update, or {@code null} if there
	 * is none
	 * @param decisions all handlers in the order they are asked
	 */
	public record ExplanationDescriptor(String type, @Nullable String handler,
			List<DecisionDescriptor> decisions) implements OperationResponseBody {

	}

	/**
	 * Whether a handler is for an update.
	 *
	 * @param handler the handler
	 * @param mapping which updates it is for
	 * @param matched whether the update is one of these
	 * @param expected the first thing the update does not meet, if there is one
	 */
	public record DecisionDescriptor(String handler, String mapping, boolean matched, @Nullable String expected) {

		static DecisionDescriptor of(MappingDecision decision) {
			return new DecisionDescriptor(decision.handler(), decision.mapping(), decision.matched(),
					decision.expected());
		}

	}

}
