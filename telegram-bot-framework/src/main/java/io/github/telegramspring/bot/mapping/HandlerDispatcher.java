package io.github.telegramspring.bot.mapping;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateDispatcher;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Gives an update to the first handler that is for it, and to the next one only if that
 * one passes it on.
 */
public final class HandlerDispatcher implements UpdateDispatcher {

	private static final Log logger = LogFactory.getLog(HandlerDispatcher.class);

	private final BotHandlerRegistry registry;

	/**
	 * Creates the dispatcher.
	 * @param registry the handlers
	 */
	public HandlerDispatcher(BotHandlerRegistry registry) {
		this.registry = registry;
	}

	@Override
	public void dispatch(UpdateContext context) throws Exception {
		EntryLists entries = this.registry.find(context);
		List<RegisteredHandler> passed = new ArrayList<>(0);
		for (MappingEntry entry = entries.next(); entry != null; entry = entries.next()) {
			TextMatch match = entry.match(context);
			if (match != null && !passed.contains(entry.handler())) {
				if (handle(entry, match, context)) {
					return;
				}
				passed.add(entry.handler());
			}
		}
		if (logger.isDebugEnabled()) {
			logger.debug(context + ": no handler");
		}
	}

	private static boolean handle(MappingEntry entry, TextMatch match, UpdateContext context) throws Exception {
		if (logger.isDebugEnabled()) {
			logger.debug(context + ": " + entry.handler().describe());
		}
		match.bind(context);
		context.handledBy(entry.handler().describe());
		boolean handled = entry.handler().handle(context);
		if (!handled) {
			match.unbind(context);
			context.handledBy(null);
		}
		return handled;
	}

}
