package io.github.telegramspring.api.json;

import org.jspecify.annotations.Nullable;

/**
 * Completes what a request leaves open while it is written.
 */
@FunctionalInterface
public interface MemberDefaults {

	/**
	 * Returns what to write for a member.
	 * @param member what the member is: {@code parse_mode}, {@code link_preview_options},
	 * {@code disable_notification}, {@code protect_content} or
	 * {@code allow_sending_without_reply}
	 * @param value the value that the request has
	 * @return the value to write, or {@code null} to leave the member out
	 */
	@Nullable Object complete(String member, @Nullable Object value);

}
