package io.github.telegramspring.boot.checklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.mapping.BotHandlerRegistry;
import io.github.telegramspring.bot.mapping.MappingDecision;
import io.github.telegramspring.bot.mapping.RegisteredHandler;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Looks at what the handlers of a bot are for, and at what they are not for.
 */
public final class HandlerChecks {

	private static final Log logger = LogFactory.getLog(HandlerChecks.class);

	private static final String DATA_OF_NO_BUTTON = "a button of an older version";

	private final BotHandlerRegistry registry;

	private final Set<UpdateType> allowed;

	/**
	 * Creates the checks.
	 * @param registry the handlers of a bot
	 * @param allowed the kinds of updates that are asked for
	 */
	public HandlerChecks(BotHandlerRegistry registry, Set<UpdateType> allowed) {
		this.registry = registry;
		this.allowed = Set.copyOf(allowed);
	}

	/**
	 * Looks at the handlers.
	 * @return what was found
	 */
	public List<Finding> findings() {
		List<Finding> findings = new ArrayList<>();
		checkUpdateTypes(findings);
		checkTaps(findings);
		checkCommands(findings);
		return findings;
	}

	private void checkUpdateTypes(List<Finding> findings) {
		Set<UpdateType> handled = this.registry.updateTypes();
		String unhandled = list(this.allowed, (type) -> !handled.contains(type));
		if (!unhandled.isEmpty()) {
			findings.add(new Finding(ChecklistItem.UPDATES_WITHOUT_HANDLER, "'telegram.bot.updates.allowed' asks for "
					+ unhandled + ", but no handler is for that. Add a handler, or remove it from the list."));
		}
		String missing = list(handled, (type) -> !this.allowed.contains(type));
		if (!missing.isEmpty()) {
			findings.add(new Finding(ChecklistItem.HANDLER_WITHOUT_UPDATES,
					"There are handlers for " + missing
							+ ", but 'telegram.bot.updates.allowed' does not ask for it, so "
							+ "they are never called. Add it to the list, or remove the property to ask for what there "
							+ "are handlers for."));
		}
	}

	private static String list(Set<UpdateType> types, Predicate<UpdateType> filter) {
		return types.stream()
			.filter((type) -> type != UpdateType.UNKNOWN)
			.filter(filter)
			.sorted()
			.map(UpdateType::value)
			.collect(Collectors.joining(", "));
	}

	/**
	 * Taps below a message that is in no way special are looked at, so a fallback that is
	 * for some chats only does.
	 */
	private void checkTaps(List<Finding> findings) {
		if (this.registry.updateTypes().contains(UpdateType.CALLBACK_QUERY) && !isTapHandled()) {
			findings.add(new Finding(ChecklistItem.TAPS_WITHOUT_FALLBACK,
					"No handler is for taps of buttons that the others are not for, such as those of an older version "
							+ "of the bot: whoever taps one is told that it is out of date, and nothing else happens. "
							+ "Add a handler for callback queries as a fallback that helps them on."));
		}
	}

	/**
	 * A condition that asks Telegram, or is taken by surprise, is given the benefit of
	 * the doubt.
	 */
	private boolean isTapHandled() {
		try {
			return EnumSet.of(ChatType.PRIVATE, ChatType.SUPERGROUP).stream().anyMatch(this::isTapHandledIn);
		}
		catch (RuntimeException ex) {
			logger.debug("Taps could not be looked at", ex);
			return true;
		}
	}

	private boolean isTapHandledIn(ChatType type) {
		User user = User.of(1, false, "Somebody");
		Message message = Message.of(1, Instant.EPOCH, Chat.of(1, type));
		Update tap = Update.of(1)
			.callbackQuery(CallbackQuery.of("1", user, "1").message(message).data(DATA_OF_NO_BUTTON));
		UpdateContext context = new UpdateContext(new NoTelegram(), () -> user, tap);
		return this.registry.explain(context).stream().anyMatch(MappingDecision::matched);
	}

	private void checkCommands(List<Finding> findings) {
		Set<String> described = new TreeSet<>();
		Set<String> undescribed = new TreeSet<>();
		for (RegisteredHandler handler : this.registry.handlers()) {
			(handler.mapping().description().isEmpty() ? undescribed : described).addAll(handler.mapping().commands());
		}
		undescribed.removeAll(described);
		if (!described.isEmpty() && !undescribed.isEmpty()) {
			String commands = undescribed.stream().map((command) -> "/" + command).collect(Collectors.joining(", "));
			findings.add(new Finding(ChecklistItem.COMMANDS_WITHOUT_DESCRIPTION,
					"Other commands have a description, but these have none, so the menu does not show them: "
							+ commands + ". Describe them in their mapping."));
		}
	}

	/**
	 * A bot that calls nobody.
	 */
	private record NoTelegram() implements TelegramBot {

		@Override
		public <R> R execute(BotMethod<R> method) {
			throw new IllegalStateException("Telegram is not called for " + method.methodName() + " here");
		}

	}

}
