package io.github.telegramspring.boot.autoconfigure;

import org.springframework.context.Lifecycle;
import org.springframework.context.Phased;
import org.springframework.context.SmartLifecycle;

/**
 * Starts and stops a bean of one of several bots in the phase it would have if the bot
 * was alone.
 */
class BotLifecycle implements SmartLifecycle {

	private final String bot;

	private final Lifecycle bean;

	BotLifecycle(String bot, Lifecycle bean) {
		this.bot = bot;
		this.bean = bean;
	}

	@Override
	public void start() {
		try {
			this.bean.start();
		}
		catch (RuntimeException ex) {
			throw new NamedBotException(this.bot, ex);
		}
	}

	@Override
	public void stop() {
		this.bean.stop();
	}

	@Override
	public void stop(Runnable callback) {
		if (this.bean instanceof SmartLifecycle smart) {
			smart.stop(callback);
		}
		else {
			SmartLifecycle.super.stop(callback);
		}
	}

	@Override
	public boolean isRunning() {
		return this.bean.isRunning();
	}

	@Override
	public boolean isAutoStartup() {
		return this.bean instanceof SmartLifecycle smart && smart.isAutoStartup();
	}

	@Override
	public int getPhase() {
		return (this.bean instanceof Phased phased) ? phased.getPhase() : 0;
	}

	@Override
	public String toString() {
		return "Bot '" + this.bot + "': " + this.bean;
	}

}
