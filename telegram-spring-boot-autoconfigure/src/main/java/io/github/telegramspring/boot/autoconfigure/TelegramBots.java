package io.github.telegramspring.boot.autoconfigure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.github.telegramspring.api.BotToken;
import io.github.telegramspring.bot.UpdateLedger;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The several bots of an application. Each has its context as soon as it is first asked
 * for, and all of its beans once the application has its own.
 */
class TelegramBots implements SmartInitializingSingleton, DisposableBean {

	private final ConfigurableApplicationContext application;

	private final List<String> names;

	private final Map<String, BotContext> contexts = new LinkedHashMap<>();

	TelegramBots(ConfigurableApplicationContext application) {
		this.application = application;
		this.names = BotNames.enabled(application.getEnvironment());
	}

	/**
	 * Returns a bean of a bot, as the application has it injected.
	 */
	<T> T bean(String bot, Class<T> type) {
		return named(bot, () -> context(bot).bean(type));
	}

	/**
	 * Returns the beans of a type of all bots, by the names of the bots.
	 */
	<T> Map<String, Map<String, T>> beans(Class<T> type) {
		Map<String, Map<String, T>> beans = new LinkedHashMap<>();
		this.names.forEach((bot) -> beans.put(bot, named(bot, () -> context(bot).beans(type))));
		return beans;
	}

	/**
	 * Returns the bean of a type that each of the bots has, by the names of the bots.
	 * Those that have none are left out.
	 */
	<T> Map<String, T> each(Class<T> type) {
		Map<String, T> each = new LinkedHashMap<>();
		beans(type)
			.forEach((bot, beans) -> beans.values().stream().findFirst().ifPresent((bean) -> each.put(bot, bean)));
		return each;
	}

	private synchronized BotContext context(String bot) {
		BotContext context = this.contexts.get(bot);
		if (context == null) {
			context = new BotContext(new BotName(bot, BotNames.of(this.application.getEnvironment())),
					this.application);
			this.contexts.put(bot, context);
			context.refresh();
		}
		return context;
	}

	private static <T> T named(String bot, Supplier<T> action) {
		try {
			return action.get();
		}
		catch (NamedBotException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			throw new NamedBotException(bot, ex);
		}
	}

	@Override
	public void afterSingletonsInstantiated() {
		checkTokens();
		checkLedgers();
		for (String bot : this.names) {
			named(bot, () -> {
				context(bot).createBeans();
				return context(bot);
			}).lifecycles()
				.forEach((name, bean) -> this.application.getBeanFactory()
					.registerSingleton("telegramBots." + bot + "." + name, new BotLifecycle(bot, bean)));
		}
	}

	/**
	 * One account can neither be polled twice nor have two webhooks.
	 */
	private void checkTokens() {
		Map<Long, String> known = new HashMap<>();
		for (String bot : this.names) {
			BotToken token = named(bot, () -> context(bot).bean(TelegramConnectionDetails.class).getToken());
			String other = known.put(token.id(), bot);
			if (other != null) {
				throw new TelegramConfigurationException(
						"The bots '" + other + "' and '" + bot + "' have the token of the same bot.",
						"Set telegram.bots." + other + ".token and telegram.bots." + bot + ".token to those of two "
								+ "bots. A bean of type TelegramConnectionDetails is for all bots: remove it.");
			}
		}
	}

	/**
	 * What one bot has done would be taken for done by another.
	 */
	private void checkLedgers() {
		List<String> ledgers = List.of(this.application.getBeanNamesForType(UpdateLedger.class));
		if (this.names.size() > 1 && !ledgers.isEmpty()) {
			throw new TelegramConfigurationException(
					"The bots " + String.join(", ", this.names) + " share the UpdateLedger '" + ledgers.get(0)
							+ "', but updates of two bots can have the same number.",
					"Replace the bean '" + ledgers.get(0)
							+ "' by one of type UpdateLedgerFactory, which creates a ledger for each bot.");
		}
	}

	@Override
	public synchronized void destroy() {
		this.contexts.values().forEach(BotContext::close);
	}

}
