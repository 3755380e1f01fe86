package io.github.telegramspring.emulator.method;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import io.github.telegramspring.api.BotApi;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.engine.CallHandler;
import io.github.telegramspring.emulator.fault.CallFault;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.webhook.WebhookRules;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;

/**
 * The methods by name. Those that Telegram has and the emulator has not are refused with
 * a status of 501, so that nothing is faked in silence; others do not exist.
 */
public final class MethodTable implements CallHandler {

	private static final Set<String> IGNORED_IN_RESPONSES = Set.of("setwebhook", "deletewebhook", "close", "logout");

	private static final Set<String> OLD_NAMES = Set.of("getChatMembersCount", "kickChatMember", "setStickerSetThumb");

	private final Map<String, String> known = Arrays.stream(BotApi.class.getMethods())
		.map(Method::getName)
		.filter((name) -> !name.equals("execute") && !name.equals("closeInstance"))
		.distinct()
		.collect(Collectors.toMap(MethodTable::key, (name) -> name));

	private final Map<String, BiFunction<BotSession, Arguments, CompletableFuture<Answer>>> methods = new HashMap<>();

	/**
	 * Makes a table of all that the emulator does.
	 * @param rules where webhooks may be
	 */
	public MethodTable(WebhookRules rules) {
		OLD_NAMES.forEach((name) -> this.known.put(key(name), name));
		new ProfileMethods().addTo(this);
		new CommandMethods().addTo(this);
		new UpdateMethods(rules).addTo(this);
		new MessageMethods().addTo(this);
		new MediaMethods().addTo(this);
		new AlbumMethods().addTo(this);
		new OtherMethods().addTo(this);
		new PollMethods().addTo(this);
		new EditMethods().addTo(this);
		new DeleteMethods().addTo(this);
		new CopyMethods().addTo(this);
		new ChatMethods().addTo(this);
		new MemberMethods().addTo(this);
		new TopicMethods().addTo(this);
		new ReactionMethods().addTo(this);
		new QueryMethods().addTo(this);
		new PaymentMethods().addTo(this);
		new StarMethods().addTo(this);
		new BusinessMethods().addTo(this);
		new SessionMethods().addTo(this);
		new AcceptedMethods().addTo(this);
	}

	boolean has(String name) {
		return this.methods.containsKey(key(name));
	}

	void add(String name, BotApiMethod method) {
		addWaiting(name, (bot, arguments) -> CompletableFuture.completedFuture(method.call(bot, arguments)));
	}

	void addWaiting(String name, BiFunction<BotSession, Arguments, CompletableFuture<Answer>> method) {
		this.known.put(key(name), name);
		this.methods.put(key(name), method);
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	@Override
	public CompletableFuture<Answer> call(String method, BotSession bot, Arguments arguments) {
		String name = this.known.getOrDefault(key(method), method);
		return struck(name, bot, arguments).whenComplete((answer, ex) -> bot.logCall(name, arguments, answer));
	}

	private CompletableFuture<Answer> struck(String name, BotSession bot, Arguments arguments) {
		CallFault fault = bot.telegram().faults().nextOfCall(bot.account().username(), name, arguments.text("chat_id"));
		return (fault != null) ? new FaultyCall(bot, () -> answer(name, bot, arguments)).answer(fault)
				: answer(name, bot, arguments);
	}

	private CompletableFuture<Answer> answer(String name, BotSession bot, Arguments arguments) {
		try {
			if (bot.isLoggedOut()) {
				throw new RefusalException(400, "Logged out");
			}
			BiFunction<BotSession, Arguments, CompletableFuture<Answer>> method = this.methods.get(key(name));
			if (method != null) {
				return method.apply(bot, arguments);
			}
			throw this.known.containsKey(key(name)) ? RefusalException.notYet(name)
					: new RefusalException(404, "Not Found: method not found");
		}
		catch (RefusalException ex) {
			return CompletableFuture.completedFuture(new Answer.Refused(ex));
		}
		catch (RuntimeException ex) {
			return CompletableFuture
				.completedFuture(new Answer.Refused(500, "Internal Server Error: the emulator failed: " + ex, 0));
		}
	}

	@Override
	public void callFromResponse(BotSession bot, Arguments arguments) {
		String method = key(arguments.text("method"));
		boolean ignored = IGNORED_IN_RESPONSES.contains(method) || method.startsWith("get");
		if (this.known.containsKey(method) && !ignored) {
			CompletableFuture<Answer> unused = call(method, bot, arguments);
		}
	}

}
