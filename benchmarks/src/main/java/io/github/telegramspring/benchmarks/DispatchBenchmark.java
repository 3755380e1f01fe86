package io.github.telegramspring.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;
import io.github.telegramspring.bot.mapping.HandlerDispatcher;
import io.github.telegramspring.bot.mapping.RegisteredHandler;
import io.github.telegramspring.bot.mapping.UpdateMappingInfo;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What it costs to find the handler of an update among few and among many: as many
 * commands, texts and templates of buttons as the parameter says.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 20, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 60, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class DispatchBenchmark {

	private static final User ADA = User.of(42, false, "Ada");

	/**
	 * The number of handlers.
	 */
	@Param({ "10", "1000" })
	int handlers;

	private HandlerDispatcher dispatcher = new HandlerDispatcher(new BotHandlerRegistry(List.of()));

	private UpdateContext command = context(Update.of(1));

	private UpdateContext tap = context(Update.of(1));

	private UpdateContext text = context(Update.of(1));

	/**
	 * Registers the handlers; the updates are for the last of each sort.
	 */
	@Setup
	public void register() {
		List<RegisteredHandler> all = new ArrayList<>();
		for (int i = 1000; i < 1000 + this.handlers; i++) {
			all.add(Handler.of(UpdateMappingInfo.of(UpdateType.MESSAGE).commands("command" + i).build()));
			all.add(Handler.of(UpdateMappingInfo.of(UpdateType.MESSAGE).text("text" + i).build()));
			all.add(Handler.of(UpdateMappingInfo.of(UpdateType.CALLBACK_QUERY).data("button" + i + ":{id}").build()));
		}
		this.dispatcher = new HandlerDispatcher(new BotHandlerRegistry(all));
		int last = 999 + this.handlers;
		Message message = Message.of(1, Instant.EPOCH, Chat.of(42, ChatType.PRIVATE)).from(ADA);
		this.command = context(Update.of(1)
			.message(message.text("/command" + last).entities(MessageEntity.of(MessageEntityType.BOT_COMMAND, 0, 12))));
		this.text = context(Update.of(1).message(message.text("text" + last)));
		this.tap = context(Update.of(1).callbackQuery(CallbackQuery.of("1", ADA, "1").data("button" + last + ":7")));
	}

	private static UpdateContext context(Update update) {
		return new UpdateContext(new NoBot(), () -> ADA, update);
	}

	/**
	 * Finds the handler of a command.
	 * @throws Exception never
	 */
	@Benchmark
	public void command() throws Exception {
		this.dispatcher.dispatch(this.command);
	}

	/**
	 * Finds the handler of an exact text.
	 * @throws Exception never
	 */
	@Benchmark
	public void text() throws Exception {
		this.dispatcher.dispatch(this.text);
	}

	/**
	 * Finds the handler of a button by its template.
	 * @throws Exception never
	 */
	@Benchmark
	public void button() throws Exception {
		this.dispatcher.dispatch(this.tap);
	}

	/**
	 * Runs the benchmark and prints how much longer it takes with a thousand handlers.
	 * @param args none
	 * @throws RunnerException if it cannot be run
	 */
	public static void main(String[] args) throws RunnerException {
		Collection<RunResult> results = new Runner(
				new OptionsBuilder().include(DispatchBenchmark.class.getSimpleName() + "\\.").build())
			.run();
		for (String method : List.of("command", "text", "button")) {
			double few = time(results, method, "10");
			double many = time(results, method, "1000");
			System.out.printf(Locale.ROOT, "%s: %.0f ns among 10 handlers, %.0f ns among 1,000, ratio %.2f%n", method,
					few, many, many / few);
		}
	}

	/**
	 * The fastest of many short iterations: whatever else the machine does can only make
	 * the others slower.
	 */
	private static double time(Collection<RunResult> results, String method, String handlers) {
		return results.stream()
			.filter((result) -> result.getParams().getParam("handlers").equals(handlers))
			.filter((result) -> result.getParams().getBenchmark().endsWith("." + method))
			.findFirst()
			.orElseThrow()
			.getPrimaryResult()
			.getStatistics()
			.getMin();
	}

	private record Handler(UpdateMappingInfo mapping, String describe) implements RegisteredHandler {

		static Handler of(UpdateMappingInfo mapping) {
			return new Handler(mapping, mapping.toString());
		}

		@Override
		public boolean handle(UpdateContext context) {
			return true;
		}

	}

	private record NoBot() implements TelegramBot {

		@Override
		public <R> R execute(BotMethod<R> method) {
			throw new UnsupportedOperationException("Nothing is called here");
		}

	}

}
