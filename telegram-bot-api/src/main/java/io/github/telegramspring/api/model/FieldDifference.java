package io.github.telegramspring.api.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The values of one field of the Bot API in two objects: booleans, numbers, strings, or
 * maps and lists of them, as they are in JSON.
 *
 * <pre class="code">
 * FieldDifference right = change.differences().get("can_pin_messages");
 * logger.info(right.before() + " became " + right.after()); // false became true
 * </pre>
 *
 * @param before the former value, or {@code null} if there was none
 * @param after the present value, or {@code null} if there is none
 */
public record FieldDifference(@Nullable Object before, @Nullable Object after) {

	private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {
	};

	static Map<String, FieldDifference> between(JsonWritable before, JsonWritable after) {
		Map<String, Object> former = fields(before);
		Map<String, Object> present = fields(after);
		Set<String> names = new LinkedHashSet<>(former.keySet());
		names.addAll(present.keySet());
		Map<String, FieldDifference> differences = new LinkedHashMap<>();
		for (String name : names) {
			if (!Objects.equals(former.get(name), present.get(name))) {
				differences.put(name, new FieldDifference(former.get(name), present.get(name)));
			}
		}
		return Collections.unmodifiableMap(differences);
	}

	private static Map<String, Object> fields(JsonWritable object) {
		return JsonMapper.shared().readValue(Json.write(object), FIELDS);
	}

}
