package io.github.telegramspring.boot.autoconfigure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.github.telegramspring.bot.annotation.BotController;

import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Which of several bots a context is for. A bot that is alone has no name.
 *
 * @param value the name of the bot
 * @param all the names of all bots
 */
record BotName(String value, List<String> all) {

	/**
	 * What a bot that is alone is called in observations, meters and endpoints.
	 */
	static final String DEFAULT = "default";

	static final String BEAN_NAME = "telegramBotName";

	/**
	 * Returns what the bot of a context is called.
	 * @param name the name, if the bot has one
	 */
	static String of(ObjectProvider<BotName> name) {
		BotName known = name.getIfAvailable();
		return (known != null) ? known.value() : DEFAULT;
	}

	/**
	 * Returns how the names of the threads of a bot begin. They are what tells whose
	 * lines those in the log are.
	 * @param name the name, if the bot has one
	 */
	static String threadPrefix(ObjectProvider<BotName> name) {
		BotName known = name.getIfAvailable();
		return (known != null) ? "telegram-" + known.value() + "-" : "telegram-";
	}

	/**
	 * Puts the properties of a bot into a text about those of a bot that is alone.
	 */
	static String rename(String bot, String text) {
		return text.replaceAll("telegram\\.bot(?=[.'])", "telegram.bots." + bot)
			.replace("TELEGRAM_BOT_", "TELEGRAM_BOTS_" + bot.toUpperCase(Locale.ROOT) + "_");
	}

	/**
	 * Sees that no controller is for a bot that does not exist.
	 */
	static void checkControllers(ListableBeanFactory beanFactory, List<String> names) {
		for (String bean : BeanFactoryUtils.beanNamesForAnnotationIncludingAncestors(beanFactory,
				BotController.class)) {
			BotController controller = beanFactory.findAnnotationOnBean(bean, BotController.class);
			if (controller != null) {
				Arrays.stream(controller.bot())
					.filter((name) -> !names.contains(name))
					.findFirst()
					.ifPresent((name) -> refuse(bean, name, names));
			}
		}
	}

	private static void refuse(String bean, String name, List<String> names) {
		throw new TelegramConfigurationException(
				"The controller '" + bean + "' is for the bot '" + name + "', which does not exist: "
						+ (names.isEmpty() ? "the application has one bot, without a name."
								: "the bots are " + String.join(", ", names) + "."),
				names.isEmpty()
						? "Remove the bot from the annotation of the controller; or give the bot a name, by moving "
								+ "its properties from telegram.bot to telegram.bots." + name + "."
						: "Correct the name in the annotation of the controller, or set telegram.bots." + name
								+ ".token.");
	}

}
