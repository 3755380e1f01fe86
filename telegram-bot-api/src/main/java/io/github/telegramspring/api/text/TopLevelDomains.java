package io.github.telegramspring.api.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The endings that make a name a web address even when no scheme stands before it.
 */
final class TopLevelDomains {

	private static final String RESOURCE = "top-level-domains.txt";

	private static final Set<String> NAMES = read();

	private TopLevelDomains() {
	}

	/**
	 * Returns whether a name is among them; one with a capital first and small letters
	 * behind is not, because it likely begins a sentence after a forgotten space.
	 */
	static boolean contains(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		boolean capitalized = name.charAt(0) != lower.charAt(0) && name.substring(1).equals(lower.substring(1));
		return !capitalized && NAMES.contains(lower);
	}

	private static Set<String> read() {
		try (@Nullable
		InputStream resource = TopLevelDomains.class.getResourceAsStream(RESOURCE)) {
			if (resource == null) {
				throw new IllegalStateException("The library is incomplete: there is no " + RESOURCE);
			}
			return Set.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
