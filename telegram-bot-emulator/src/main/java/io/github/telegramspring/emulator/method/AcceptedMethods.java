package io.github.telegramspring.emulator.method;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import io.github.telegramspring.api.BotApi;
import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.Answer;

/**
 * Methods that answer {@code true} and have no meaning in the emulator: what is required
 * is checked, the chat has to be there, and the log says that nothing else happens.
 */
final class AcceptedMethods {

	private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

	void addTo(MethodTable table) {
		Arrays.stream(BotApi.class.getMethods())
			.filter((method) -> method.getReturnType() == Boolean.class && !table.has(method.getName()))
			.filter((method) -> !method.getName().equals("closeInstance"))
			.sorted(Comparator.comparingInt(Method::getParameterCount).reversed())
			.forEach((method) -> table.add(method.getName(), accepting(method)));
	}

	private static BotApiMethod accepting(Method method) {
		List<String> required = Arrays.stream(method.getParameters())
			.filter((parameter) -> parameter.getType() != UnaryOperator.class)
			.map(Parameter::getName)
			.map((name) -> CAPITAL.matcher(name).replaceAll("_$1").toLowerCase(Locale.ROOT))
			.toList();
		return (bot, arguments) -> accept(method.getName(), required, bot, arguments);
	}

	private static Answer accept(String method, List<String> required, BotSession bot, Arguments arguments) {
		for (String name : required) {
			if (arguments.upload(name) == null) {
				RequiredArgument.text(arguments, name);
			}
		}
		if (arguments.has("chat_id")) {
			ChatArgument.accessible(bot, arguments, "chat_id");
		}
		bot.log(ActivityEntry.Kind.CALL, method + ": accepted, no effect");
		return Answer.done();
	}

}
