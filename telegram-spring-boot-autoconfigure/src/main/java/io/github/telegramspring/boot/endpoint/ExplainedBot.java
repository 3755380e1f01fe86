package io.github.telegramspring.boot.endpoint;

import java.util.List;
import java.util.function.Supplier;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.boot.endpoint.TelegramBotsEndpoint.DecisionDescriptor;
import io.github.telegramspring.boot.endpoint.TelegramBotsEndpoint.ExplanationDescriptor;
import io.github.telegramspring.boot.endpoint.TelegramBotsEndpoint.HandlerDescriptor;
import io.github.telegramspring.boot.endpoint.TelegramBotsEndpoint.TelegramBotDescriptor;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;
import org.jspecify.annotations.Nullable;

/**
 * A bot of the application, as the endpoint shows it.
 */
public final class ExplainedBot {

	private final TelegramBot bot;

	private final Supplier<User> self;

	private final BotHandlerRegistry registry;

	private final String mode;

	/**
	 * Creates the view of a bot.
	 * @param bot the bot
	 * @param self tells who the bot is
	 * @param registry the handlers of the bot
	 * @param mode how its updates come in
	 */
	public ExplainedBot(TelegramBot bot, Supplier<User> self, BotHandlerRegistry registry, String mode) {
		this.bot = bot;
		this.self = self;
		this.registry = registry;
		this.mode = mode;
	}

	TelegramBotDescriptor describe() {
		return new TelegramBotDescriptor(username(), this.mode,
				this.registry.handlers().stream().map(HandlerDescriptor::of).toList());
	}

	private @Nullable String username() {
		try {
			return this.self.get().username();
		}
		catch (TelegramApiException ex) {
			return null;
		}
	}

	ExplanationDescriptor explain(Update update) {
		UpdateContext context = new UpdateContext(this.bot, this.self, update);
		List<DecisionDescriptor> decisions = this.registry.explain(context)
			.stream()
			.map(DecisionDescriptor::of)
			.toList();
		String handler = decisions.stream()
			.filter(DecisionDescriptor::matched)
			.map(DecisionDescriptor::handler)
			.findFirst()
			.orElse(null);
		return new ExplanationDescriptor(context.type().value(), handler, decisions);
	}

}
