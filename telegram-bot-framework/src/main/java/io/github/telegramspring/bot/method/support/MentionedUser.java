package io.github.telegramspring.bot.method.support;

import java.util.stream.Stream;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

/**
 * Finds the user that an argument mentions. A mention by name brings the user with it. Of
 * {@code @username}, Telegram tells a bot nothing, so it is looked for among those who
 * take part: the sender, and the one who is replied to.
 */
final class MentionedUser {

	private MentionedUser() {
	}

	static @Nullable User of(ArgumentLine.ArgumentToken token, UpdateContext context) {
		if (token.user() != null || !token.text().startsWith("@")) {
			return token.user();
		}
		String name = token.text().substring(1);
		return Stream.of(context.user(), repliedTo(context.message()))
			.filter((user) -> user != null && name.equalsIgnoreCase(user.username()))
			.findFirst()
			.orElse(null);
	}

	private static @Nullable User repliedTo(@Nullable Message message) {
		Message original = (message != null) ? message.replyToMessage() : null;
		return (original != null) ? original.from() : null;
	}

}
