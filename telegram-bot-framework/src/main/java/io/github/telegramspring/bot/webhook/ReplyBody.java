package io.github.telegramspring.bot.webhook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import io.github.telegramspring.api.BotDefaults;
import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.CallOptions;
import org.jspecify.annotations.Nullable;

/**
 * Writes a method as Telegram takes it in the answer to a delivery: its arguments, and
 * its name among them.
 */
final class ReplyBody {

	private static final Set<String> IGNORED = Set.of("setwebhook", "deletewebhook", "close", "logout");

	/**
	 * A longer answer makes Telegram deliver the update again.
	 */
	private static final int MAX_SIZE = 1024 * 1024;

	private ReplyBody() {
	}

	/**
	 * Writes a method.
	 * @return the JSON, or {@code null} if the method has to be called: because Telegram
	 * ignores it in an answer, it has files, or it is to be called in a special way
	 */
	static byte @Nullable [] of(BotMethod<?> method, BotDefaults defaults) {
		if (isIgnored(method.methodName().toLowerCase(Locale.ROOT))
				|| !ApiCall.optionsOf(method).equals(CallOptions.of())) {
			return null;
		}
		ByteArrayOutputStream arguments = new ByteArrayOutputStream();
		try (JsonOutput out = JsonOutput.to(arguments, defaults)) {
			method.writeTo(out);
			if (!out.attachments().isEmpty() || out.serverFile() != null) {
				return null;
			}
		}
		byte[] body = join(method.methodName(), arguments.toByteArray());
		return (body.length <= MAX_SIZE) ? body : null;
	}

	private static boolean isIgnored(String methodName) {
		return methodName.startsWith("get") || IGNORED.contains(methodName);
	}

	private static byte[] join(String methodName, byte[] arguments) {
		byte[] start = ("{\"method\":\"" + methodName + "\"").getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream body = new ByteArrayOutputStream(start.length + arguments.length);
		body.writeBytes(start);
		if (arguments.length > 2) {
			body.write(',');
		}
		body.write(arguments, 1, arguments.length - 1);
		return body.toByteArray();
	}

}
