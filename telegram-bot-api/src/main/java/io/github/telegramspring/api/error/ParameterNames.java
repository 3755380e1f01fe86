package io.github.telegramspring.api.error;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds out which parameter an error is about. Some descriptions name it, others give it
 * away by their subject.
 */
final class ParameterNames {

	private static final Pattern NAMED = Pattern.compile("parameter \"?([a-z_]+)\"? (?:is required|in request)"
			+ "|there is no ([a-z_]+) in the request|([a-z_]+) is empty|([a-z_]+) not specified|invalid (user_id) specified");

	private static final List<Subject> SUBJECTS = List.of(
	// @formatter:off
			new Subject("message text is empty|text must be non-empty|text is too long", "text"),
			new Subject("caption is too long", "caption"),
			new Subject("parse_mode", "parse_mode"),
			new Subject("message identifier is not specified", "message_id"),
			new Subject("chat identifier is not specified", "chat_id"),
			new Subject("message thread not found", "message_thread_id"),
			new Subject("BUTTON_|keyboard|expected as reply markup|can be requested in private chats only", "reply_markup"),
			new Subject("file_id", "file_id"),
			new Subject("poll question", "question"),
			new Subject("poll options|poll must have|poll can't have", "options"),
			new Subject("secret token", "secret_token"),
			new Subject("certificate size", "certificate"),
			new Subject("webhook", "url"),
			new Subject("user not found", "user_id"));
	// @formatter:on

	private ParameterNames() {
	}

	static @Nullable String find(String description) {
		for (Subject subject : SUBJECTS) {
			if (subject.pattern().matcher(description).find()) {
				return subject.parameter();
			}
		}
		Matcher named = NAMED.matcher(description);
		if (named.find()) {
			for (int i = 1; i <= named.groupCount(); i++) {
				if (named.group(i) != null) {
					return named.group(i);
				}
			}
		}
		return null;
	}

	/**
	 * One line of the table: what is spoken of, and where it comes from.
	 */
	private record Subject(Pattern pattern, String parameter) {

		Subject(String pattern, String parameter) {
			this(Pattern.compile(pattern), parameter);
		}

	}

}
