package io.github.telegramspring.bot;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Writes a line at ERROR with the number of the update; the update itself, which may hold
 * what people wrote, at DEBUG only.
 */
public final class LoggingFailedUpdateHandler implements FailedUpdateHandler {

	private static final Log logger = LogFactory.getLog(LoggingFailedUpdateHandler.class);

	@Override
	public void handleFailedUpdate(FailedUpdate failed) {
		String what = (failed.update() != null) ? "Handling of update " : "Reading of update ";
		logger.error(what + failed.updateId() + " failed", failed.cause());
		if (logger.isDebugEnabled()) {
			logger.debug("Update " + failed.updateId() + " is " + failed.json());
		}
	}

}
