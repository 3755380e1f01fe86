package io.github.telegramspring.api;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import org.slf4j.LoggerFactory;

/**
 * Switches every logger of the process to its finest level and keeps what they write, and
 * what is printed.
 */
final class LogCapture implements AutoCloseable {

	private final ByteArrayOutputStream captured = new ByteArrayOutputStream();

	private final PrintStream out = System.out;

	private final PrintStream err = System.err;

	private final Logger logbackRoot = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	private final Level logbackLevel = this.logbackRoot.getLevel();

	private final OutputStreamAppender<ILoggingEvent> appender = new OutputStreamAppender<>();

	private final java.util.logging.Logger julRoot = LogManager.getLogManager().getLogger("");

	private final java.util.logging.Level julLevel = this.julRoot.getLevel();

	private final Handler handler = new StreamHandler(this.captured, new SimpleFormatter());

	LogCapture() {
		System.setOut(new PrintStream(this.captured, true, StandardCharsets.UTF_8));
		System.setErr(new PrintStream(this.captured, true, StandardCharsets.UTF_8));
		captureLogback((LoggerContext) LoggerFactory.getILoggerFactory());
		this.handler.setLevel(java.util.logging.Level.ALL);
		this.julRoot.setLevel(java.util.logging.Level.ALL);
		this.julRoot.addHandler(this.handler);
	}

	private void captureLogback(LoggerContext context) {
		PatternLayoutEncoder encoder = new PatternLayoutEncoder();
		encoder.setContext(context);
		encoder.setPattern("%level [%thread] %logger : %msg %mdc%n%xEx");
		encoder.start();
		this.appender.setContext(context);
		this.appender.setEncoder(encoder);
		this.appender.setOutputStream(this.captured);
		this.appender.start();
		this.logbackRoot.addAppender(this.appender);
		this.logbackRoot.setLevel(Level.TRACE);
	}

	String text() {
		this.handler.flush();
		return this.captured.toString(StandardCharsets.UTF_8);
	}

	@Override
	public void close() {
		this.logbackRoot.detachAppender(this.appender);
		this.logbackRoot.setLevel(this.logbackLevel);
		this.julRoot.removeHandler(this.handler);
		this.julRoot.setLevel(this.julLevel);
		System.setOut(this.out);
		System.setErr(this.err);
	}

}
