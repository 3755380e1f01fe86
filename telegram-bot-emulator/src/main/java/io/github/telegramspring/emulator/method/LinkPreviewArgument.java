package io.github.telegramspring.emulator.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.wire.RefusalException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The argument {@code link_preview_options}, or its forerunner
 * {@code disable_web_page_preview}. It shows in a message only if it changes something
 * (telegram-server.md §5.3).
 */
final class LinkPreviewArgument {

	private static final List<String> FLAGS = List.of("prefer_small_media", "prefer_large_media", "show_above_text");

	private LinkPreviewArgument() {
	}

	/**
	 * Reads the argument.
	 * @param arguments the arguments
	 * @param text the text of the message
	 * @return what the message shows of it, or {@code null}
	 * @throws RefusalException if it is malformed
	 */
	static @Nullable JsonWritable read(Arguments arguments, FormattedText text) {
		if (!arguments.has("link_preview_options")) {
			return shown(arguments.flag("disable_web_page_preview"), Map.of(), text);
		}
		JsonNode options = parse(arguments.text("link_preview_options"));
		Map<String, Object> members = new LinkedHashMap<>();
		if (!options.path("url").asString("").isEmpty()) {
			members.put("url", options.path("url").asString());
		}
		FLAGS.stream().filter((flag) -> options.path(flag).asBoolean(false)).forEach((flag) -> members.put(flag, true));
		return shown(options.path("is_disabled").asBoolean(false), members, text);
	}

	private static JsonNode parse(String json) {
		JsonNode options = JsonArgument.parse(json, "link preview options");
		if (options.isObject()) {
			return options;
		}
		throw RefusalException.badRequest("object expected as link preview options");
	}

	private static @Nullable JsonWritable shown(boolean isDisabled, Map<String, Object> members, FormattedText text) {
		if (isDisabled) {
			boolean hasLink = text.entities()
				.stream()
				.anyMatch((entity) -> entity.type() == MessageEntityType.URL
						|| entity.type() == MessageEntityType.TEXT_LINK);
			return hasLink ? (out) -> out.writeValue(Map.of("is_disabled", true)) : null;
		}
		return members.isEmpty() ? null : (out) -> out.writeValue(members);
	}

}
