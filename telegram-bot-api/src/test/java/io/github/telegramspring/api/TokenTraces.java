package io.github.telegramspring.api;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks for pieces of the token of the {@link TestBot}.
 */
final class TokenTraces {

	private TokenTraces() {
	}

	/**
	 * Returns all that an exception tells.
	 */
	static String print(@Nullable Throwable ex) {
		if (ex == null) {
			return "";
		}
		StringWriter text = new StringWriter();
		ex.printStackTrace(new PrintWriter(text));
		return text + ex.getMessage() + ex;
	}

	static void assertNoToken(String text) {
		assertThat(text).doesNotContainIgnoringCase(TestBot.SECRET.substring(0, 10))
			.doesNotContain(TestBot.SECRET.substring(10, 20))
			.doesNotContain(TestBot.SECRET.substring(20));
	}

}
