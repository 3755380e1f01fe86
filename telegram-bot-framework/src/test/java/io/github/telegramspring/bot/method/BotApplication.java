package io.github.telegramspring.bot.method;

import java.util.List;

import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.method.support.BotMethodReturnValueHandler;
import io.github.telegramspring.bot.method.support.CommandArgumentResolver;
import io.github.telegramspring.bot.method.support.ManyReturnValueHandler;
import io.github.telegramspring.bot.method.support.TextReturnValueHandler;
import io.github.telegramspring.bot.method.support.UpdateArgumentResolver;
import io.github.telegramspring.bot.method.support.VoidReturnValueHandler;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.convert.support.DefaultConversionService;

/**
 * A bot of the given controllers, without a way in.
 */
class BotApplication implements AutoCloseable {

	final RecordingBot bot = new RecordingBot();

	final AnnotationConfigApplicationContext context;

	final BotHandlerRegistry registry;

	BotApplication(Class<?>... components) {
		this.context = new AnnotationConfigApplicationContext(components);
		this.registry = new BotHandlerRegistry(
				new BotControllerDetector(this.context.getBeanFactory(), support()).detectMappings());
	}

	private static HandlerMethodSupport support() {
		List<HandlerMethodReturnValueHandler> single = List.of(new VoidReturnValueHandler(),
				new TextReturnValueHandler(), new BotMethodReturnValueHandler());
		return new HandlerMethodSupport(
				List.of(new UpdateArgumentResolver(),
						new CommandArgumentResolver(DefaultConversionService.getSharedInstance())),
				List.of(single.get(0), single.get(1), single.get(2), new ManyReturnValueHandler(single)));
	}

	/**
	 * Dispatches a message and returns all calls of the bot so far.
	 */
	List<String> send(String text) throws Exception {
		return dispatch(Updates.text(1, text));
	}

	List<String> dispatch(Update update) throws Exception {
		new HandlerMethodDispatcher(this.registry).dispatch(Updates.context(this.bot, update));
		return this.bot.calls();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
