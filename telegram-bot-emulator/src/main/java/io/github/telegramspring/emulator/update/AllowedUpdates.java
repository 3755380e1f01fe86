package io.github.telegramspring.emulator.update;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.model.UpdateType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The kinds of updates a bot wants, shared by polling and webhook (telegram-server.md
 * §3).
 */
public final class AllowedUpdates {

	private static final Set<UpdateType> DEFAULT = Collections
		.unmodifiableSet(EnumSet.complementOf(EnumSet.of(UpdateType.CHAT_MEMBER, UpdateType.MESSAGE_REACTION,
				UpdateType.MESSAGE_REACTION_COUNT, UpdateType.UNKNOWN)));

	private Set<UpdateType> types = DEFAULT;

	/**
	 * Takes over what a call says.
	 * @param json the argument {@code allowed_updates}: without an array everything stays
	 * as it is, and without a known name in it the default comes back
	 */
	public void change(String json) {
		List<String> names = parse(json);
		if (names == null) {
			return;
		}
		Set<UpdateType> wanted = EnumSet.noneOf(UpdateType.class);
		names.forEach((name) -> wanted.add(UpdateType.of(name.toLowerCase(Locale.ROOT))));
		wanted.remove(UpdateType.UNKNOWN);
		this.types = wanted.isEmpty() ? DEFAULT : wanted;
	}

	private static @Nullable List<String> parse(String json) {
		try {
			return Json.read(json, (parser) -> JsonValues.readListOrNull(parser, JsonValues::readStringOrNull));
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	boolean contains(UpdateType type) {
		return this.types.contains(type);
	}

	/**
	 * Returns what {@code getWebhookInfo} shows.
	 * @return the kinds, or {@code null} if they are the default
	 */
	public @Nullable List<UpdateType> shown() {
		return this.types.equals(DEFAULT) ? null : List.copyOf(this.types);
	}

}
