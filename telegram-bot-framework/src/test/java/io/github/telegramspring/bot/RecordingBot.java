package io.github.telegramspring.bot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.github.telegramspring.api.BotDefaults;
import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.GetMe;
import io.github.telegramspring.api.model.User;

/**
 * A bot that notes what it is told to do and answers as the test says.
 */
public final class RecordingBot implements TelegramBot {

	private final List<BotMethod<?>> executed = Collections.synchronizedList(new ArrayList<>());

	private final Map<Class<?>, Function<BotMethod<?>, Object>> answers = new HashMap<>();

	private BotDefaults defaults = BotDefaults.of();

	public RecordingBot() {
		answer(GetMe.class, (method) -> User.of(1, true, "Test").username("test_bot"));
	}

	public <R, M extends BotMethod<R>> void answer(Class<M> type, Function<M, R> answer) {
		this.answers.put(type, (method) -> answer.apply(type.cast(method)));
	}

	@Override
	@SuppressWarnings("unchecked") // an answer is registered with the type of its method
	public <R> R execute(BotMethod<R> method) {
		this.executed.add(method);
		Function<BotMethod<?>, Object> answer = this.answers.get(method.getClass());
		return (answer != null) ? (R) answer.apply(method) : null;
	}

	public void defaults(BotDefaults defaults) {
		this.defaults = defaults;
	}

	@Override
	public BotDefaults defaults() {
		return this.defaults;
	}

	/**
	 * What was executed, each as the name of the method and its arguments in JSON.
	 */
	public List<String> calls() {
		synchronized (this.executed) {
			return this.executed.stream()
				.filter((method) -> !(method instanceof GetMe))
				.map((method) -> method.methodName() + " " + Json.write(method))
				.toList();
		}
	}

}
