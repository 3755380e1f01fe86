package io.github.telegramspring.bot.method;

import io.github.telegramspring.api.model.Update;

/**
 * A controller that notes which of its methods was reached.
 */
abstract class Recording {

	String reached = "nothing";

	/**
	 * Dispatches an update and returns what it reached.
	 */
	static String reached(Class<? extends Recording> controller, Update update) throws Exception {
		try (BotApplication application = new BotApplication(controller)) {
			application.dispatch(update);
			return application.context.getBean(controller).reached;
		}
	}

}
