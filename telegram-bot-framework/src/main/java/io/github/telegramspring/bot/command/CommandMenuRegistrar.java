package io.github.telegramspring.bot.command;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.command.CommandList;
import io.github.telegramspring.api.model.BotCommand;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.context.SmartLifecycle;

/**
 * Tells Telegram the commands of a bot when the application starts, where Telegram has
 * others. It does so beside the start: a bot works without its menu, so a failure is
 * logged and that is all. Nothing is asked if no command is described.
 */
public final class CommandMenuRegistrar implements SmartLifecycle {

	/**
	 * The phase: after the web server has started.
	 */
	public static final int PHASE = Integer.MAX_VALUE - 512;

	private static final Log logger = LogFactory.getLog(CommandMenuRegistrar.class);

	private final TelegramBot bot;

	private final CommandMenu menu;

	private final List<Locale> languages;

	private final String threadName;

	private @Nullable Thread thread;

	/**
	 * Creates the registrar.
	 * @param bot the bot whose menu it is
	 * @param menu the commands
	 * @param languages the languages that they are described in beside the default one,
	 * each with a code of two letters
	 * @param threadName the name of the thread that tells Telegram
	 */
	public CommandMenuRegistrar(TelegramBot bot, CommandMenu menu, Collection<Locale> languages, String threadName) {
		this.bot = bot;
		this.menu = menu;
		this.languages = List.copyOf(languages);
		this.threadName = threadName;
	}

	@Override
	public synchronized void start() {
		if (!isRunning() && !this.menu.isEmpty()) {
			this.thread = new Thread(this::register, this.threadName);
			this.thread.setDaemon(true);
			this.thread.start();
		}
	}

	private void register() {
		try {
			long changed = this.menu.lists(this.languages).stream().filter(this::register).count();
			if (changed > 0) {
				logger.info("Told Telegram the commands of the bot");
			}
		}
		catch (RuntimeException ex) {
			if (isRunning()) {
				logger.warn("Telegram could not be told the commands of the bot, which works all the same: "
						+ ex.getMessage());
				logger.debug("Why Telegram could not be told the commands", ex);
			}
		}
	}

	private boolean register(CommandList wanted) {
		List<BotCommand> current = this.bot.execute(wanted.get());
		if (wanted.differenceFrom(current).isEmpty()) {
			return false;
		}
		return this.bot.execute(wanted.commands().isEmpty() ? wanted.delete() : wanted.set());
	}

	/**
	 * Leaves the rest as it is.
	 */
	@Override
	public synchronized void stop() {
		if (this.thread != null) {
			this.thread.interrupt();
			this.thread = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

	@Override
	public int getPhase() {
		return PHASE;
	}

}
