package io.github.telegramspring.bot.callback;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The records that a bot takes from inline buttons, found by how the data begins. It is
 * made when the application starts, of the parameters of the handlers, and fails then if
 * two records could not be told apart.
 *
 * <pre class="code">
 * CallbackDataRegistry registry = CallbackDataRegistry.of(Set.of(Buy.class, CartAction.class));
 * Object data = registry.decode(codec, callbackQuery.data());
 * </pre>
 */
public final class CallbackDataRegistry {

	private final Map<String, CallbackRecord> byPrefix;

	private CallbackDataRegistry(Map<String, CallbackRecord> byPrefix) {
		this.byPrefix = Map.copyOf(byPrefix);
	}

	/**
	 * Makes a registry.
	 * @param types records, and sealed interfaces that stand for the records they permit
	 * @return the registry
	 * @throws InvalidCallbackRecordException if a type can never be the data of a button,
	 * or two records have the same tag; all that is wrong is told at once
	 */
	public static CallbackDataRegistry of(Collection<? extends Class<?>> types) {
		List<String> problems = new ArrayList<>();
		Map<String, CallbackRecord> byPrefix = new LinkedHashMap<>();
		List<Class<?>> members = types.stream()
			.flatMap((type) -> SealedFamily.members(type).stream())
			.distinct()
			.toList();
		for (Class<?> member : members) {
			CallbackRecord candidate = CallbackRecord.create(member, problems);
			CallbackRecord other = (candidate != null) ? byPrefix.putIfAbsent(candidate.prefix(), candidate) : null;
			if (other != null) {
				problems.add("Both " + other.type().getName() + " and " + member.getName() + " have the tag '"
						+ other.tag() + "'. Annotate one of them with @CallbackData(\"...\") to give it another.");
			}
		}
		if (!problems.isEmpty()) {
			throw new InvalidCallbackRecordException(problems);
		}
		return new CallbackDataRegistry(byPrefix);
	}

	/**
	 * Finds the record that the data of a button is for.
	 * @param data the data
	 * @return the record, or {@code null} if there is none
	 */
	public @Nullable CallbackRecord find(String data) {
		String prefix = CallbackRecord.prefixOf(data);
		return (prefix != null) ? this.byPrefix.get(prefix) : null;
	}

	/**
	 * Turns the data of a button into the record it is for.
	 * @param codec reads the data
	 * @param data the data
	 * @return the record
	 * @throws StaleCallbackDataException if there is no such record any more, or the data
	 * was made when it was another
	 * @throws CallbackDataException if the data cannot be read
	 */
	public Object decode(CallbackDataCodec codec, String data) {
		CallbackRecord found = find(data);
		if (found == null) {
			throw unknown(data);
		}
		return codec.decode(found, data);
	}

	private static CallbackDataException unknown(String data) {
		String prefix = CallbackRecord.prefixOf(data);
		return (prefix != null) ? StaleCallbackDataException.ofUnknownTag(prefix.substring(0, prefix.length() - 1))
				: new MalformedCallbackDataException(Record.class, "it does not begin with a tag");
	}

	/**
	 * Returns what the data of the records begins with.
	 * @return the tags with their separators
	 */
	public Set<String> prefixes() {
		return this.byPrefix.keySet();
	}

}
