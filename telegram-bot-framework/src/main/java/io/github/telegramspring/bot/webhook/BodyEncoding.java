package io.github.telegramspring.bot.webhook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

import org.jspecify.annotations.Nullable;

/**
 * How the body of a request is compressed. Telegram does not compress updates, but a
 * proxy may.
 */
enum BodyEncoding {

	NONE {

		@Override
		InputStream open(InputStream packed) {
			return packed;
		}

	},

	GZIP {

		@Override
		InputStream open(InputStream packed) throws IOException {
			return new GZIPInputStream(packed);
		}

	},

	DEFLATE {

		@Override
		InputStream open(InputStream packed) {
			return new InflaterInputStream(packed);
		}

	};

	/**
	 * Finds the encoding that a header names.
	 * @return the encoding, or {@code null} if it is none that can be read
	 */
	static @Nullable BodyEncoding of(@Nullable String contentEncoding) {
		String name = (contentEncoding != null) ? contentEncoding.trim().toLowerCase(Locale.ROOT) : "";
		return switch (name) {
			case "", "identity" -> NONE;
			case "gzip", "x-gzip" -> GZIP;
			case "deflate" -> DEFLATE;
			default -> null;
		};
	}

	/**
	 * Unpacks a body, but not more than one byte beyond the limit: a few bytes can become
	 * many.
	 * @return the body, which is longer than the limit if that is exceeded
	 * @throws IOException if it is not compressed in this way
	 */
	byte[] unpack(byte[] packed, int limit) throws IOException {
		if (this == NONE) {
			return packed;
		}
		try (InputStream unpacked = open(new ByteArrayInputStream(packed))) {
			return unpacked.readNBytes(limit + 1);
		}
	}

	abstract InputStream open(InputStream packed) throws IOException;

}
