package io.github.telegramspring.faults;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.FailedUpdate;
import io.github.telegramspring.bot.FailedUpdateHandler;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.mapping.UpdateMappingInfo;
import io.github.telegramspring.bot.mapping.UpdateRoutes;
import io.github.telegramspring.emulator.EmulatedUser;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A bot in this process that remembers which messages it began with, and which updates
 * were given up.
 */
final class RunningBot implements AutoCloseable {

	private final BusyTelegram telegram = new BusyTelegram();

	private final List<Message> begun = new CopyOnWriteArrayList<>();

	private final List<FailedUpdate> failed = new CopyOnWriteArrayList<>();

	private final Intake intake;

	private final UpdateRoutes.HandlerFunction handler;

	private ConfigurableApplicationContext context;

	RunningBot(Intake intake, UpdateRoutes.HandlerFunction handler) {
		this.intake = intake;
		this.handler = handler;
	}

	RunningBot start(String... properties) {
		Stream<String> token = Stream.of("telegram.bot.token=" + this.telegram.bot().token());
		String[] arguments = Stream.of(token, this.intake.properties(this.telegram).stream(), Arrays.stream(properties))
			.flatMap((some) -> some)
			.map((property) -> "--" + property)
			.toArray(String[]::new);
		this.context = new SpringApplicationBuilder(Application.class)
			.initializers((context) -> register((GenericApplicationContext) context))
			.run(arguments);
		return this;
	}

	private void register(GenericApplicationContext application) {
		application.registerBean(UpdateRoutes.class,
				() -> UpdateRoutes.route()
					.on(UpdateMappingInfo.of(UpdateType.MESSAGE).album(), this::handle)
					.fallback(this::handle)
					.build());
		application.registerBean(FailedUpdateHandler.class, () -> this.failed::add);
	}

	private Object handle(UpdateContext update) throws Exception {
		this.begun.addAll(update.isAlbum() ? update.album() : List.of(update.message()));
		return this.handler.handle(update);
	}

	BusyTelegram telegram() {
		return this.telegram;
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	/**
	 * Lets people write in turn, messages whose texts end with a number from 1 on.
	 * @return the people
	 */
	List<EmulatedUser> hears(int messages, int people) {
		List<EmulatedUser> writers = Stream.generate(() -> this.telegram.emulator().newUser("Ann"))
			.limit(people)
			.toList();
		for (int i = 0; i < messages; i++) {
			writers.get(i % people).sends(this.telegram.bot(), "Message " + (i + 1));
		}
		return writers;
	}

	/**
	 * Waits until everything is done.
	 */
	void awaitDone() {
		this.telegram.awaitUpdates((updates) -> updates.pending() == 0);
	}

	/**
	 * Returns the numbers of the messages in the order in which the bot began with them.
	 */
	List<Integer> begun() {
		return this.begun.stream().map(Ledger::number).toList();
	}

	/**
	 * Returns the numbers of the messages chat by chat.
	 */
	Map<Long, List<Integer>> begunByChat() {
		return this.begun.stream()
			.collect(Collectors.groupingBy((message) -> message.chat().id(), TreeMap::new,
					Collectors.mapping(Ledger::number, Collectors.toList())));
	}

	List<FailedUpdate> failed() {
		return new ArrayList<>(this.failed);
	}

	/**
	 * Ends the bot, as an application ends that is asked to.
	 */
	void stop() {
		this.context.close();
	}

	@Override
	public void close() {
		if (this.context != null) {
			stop();
		}
		this.telegram.close();
	}

	@SpringBootConfiguration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

}
