package io.github.telegramspring.bot;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/**
 * Keeps the lines that the thread of a test logs and that matter to it, and keeps our own
 * from the console.
 */
public final class LogLines extends AppenderBase<ILoggingEvent> implements AutoCloseable {

	private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	private final Logger ours = (Logger) LoggerFactory.getLogger("io.github.telegramspring");

	private final List<String> lines = new CopyOnWriteArrayList<>();

	private final String thread = Thread.currentThread().getName();

	private final Predicate<ILoggingEvent> matters;

	public LogLines(Predicate<ILoggingEvent> matters) {
		this.matters = matters;
		setContext(this.root.getLoggerContext());
		start();
		this.root.addAppender(this);
		this.ours.addAppender(this);
		this.ours.setAdditive(false);
	}

	@Override
	protected void append(ILoggingEvent event) {
		if (event.getThreadName().equals(this.thread) && this.matters.test(event)) {
			this.lines.add(event.getLevel() + " " + event.getFormattedMessage());
		}
	}

	public List<String> lines() {
		return this.lines;
	}

	@Override
	public void close() {
		this.ours.setAdditive(true);
		this.ours.detachAppender(this);
		this.root.detachAppender(this);
		stop();
	}

}
