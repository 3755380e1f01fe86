package io.github.telegramspring.api.inline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import io.github.telegramspring.api.limit.TextLimit;
import io.github.telegramspring.api.model.InlineQueryResult;
import io.github.telegramspring.api.model.InlineQueryResultArticle;
import io.github.telegramspring.api.model.InlineQueryResultAudio;
import io.github.telegramspring.api.model.InlineQueryResultCachedAudio;
import io.github.telegramspring.api.model.InlineQueryResultCachedDocument;
import io.github.telegramspring.api.model.InlineQueryResultCachedGif;
import io.github.telegramspring.api.model.InlineQueryResultCachedMpeg4Gif;
import io.github.telegramspring.api.model.InlineQueryResultCachedPhoto;
import io.github.telegramspring.api.model.InlineQueryResultCachedSticker;
import io.github.telegramspring.api.model.InlineQueryResultCachedVideo;
import io.github.telegramspring.api.model.InlineQueryResultCachedVoice;
import io.github.telegramspring.api.model.InlineQueryResultContact;
import io.github.telegramspring.api.model.InlineQueryResultDocument;
import io.github.telegramspring.api.model.InlineQueryResultGame;
import io.github.telegramspring.api.model.InlineQueryResultGif;
import io.github.telegramspring.api.model.InlineQueryResultLocation;
import io.github.telegramspring.api.model.InlineQueryResultMpeg4Gif;
import io.github.telegramspring.api.model.InlineQueryResultPhoto;
import io.github.telegramspring.api.model.InlineQueryResultVenue;
import io.github.telegramspring.api.model.InlineQueryResultVideo;
import io.github.telegramspring.api.model.InlineQueryResultVoice;

import org.springframework.util.Assert;

/**
 * Makes ids of inline results that are the same whenever the same thing is found, and
 * reads the id of a result of any kind.
 *
 * <pre class="code">
 * InlineQueryResultArticle.of(ResultId.of(page.url()), page.title(), content)
 * </pre>
 */
public final class ResultId {

	private static final int MAX_BYTES = 64;

	private static final TextLimit LIMIT = TextLimit.bytes("The id of an inline result", 1, MAX_BYTES)
		.advice("ResultId.of(key) makes a short one of a long key");

	private static final Map<Class<?>, Function<InlineQueryResult, String>> READERS = readers();

	private ResultId() {
	}

	/**
	 * Makes an id of what identifies the result in the application. A key of up to 64
	 * bytes is the id itself, for a longer one it is a hash.
	 * @param key the key
	 * @return the id, always the same for the same key
	 * @throws IllegalArgumentException if the key is empty
	 */
	public static String of(String key) {
		Assert.hasLength(key, "The key of an inline result must not be empty");
		byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
		return (bytes.length <= MAX_BYTES) ? key : Base64.getUrlEncoder().withoutPadding().encodeToString(hash(bytes));
	}

	/**
	 * Reads the id of a result.
	 * @param result the result
	 * @return its id
	 * @throws IllegalArgumentException if the id is empty or longer than 64 bytes, or the
	 * kind of the result is unknown
	 */
	public static String of(InlineQueryResult result) {
		Function<InlineQueryResult, String> reader = READERS.get(result.getClass());
		if (reader == null) {
			throw new IllegalArgumentException("A result of an unknown kind cannot be sent: " + result);
		}
		return LIMIT.check(reader.apply(result));
	}

	static boolean isKnown(Class<?> type) {
		return READERS.containsKey(type);
	}

	private static byte[] hash(byte[] bytes) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(bytes);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	private static Map<Class<?>, Function<InlineQueryResult, String>> readers() {
		Map<Class<?>, Function<InlineQueryResult, String>> readers = new HashMap<>();
		add(readers, InlineQueryResultArticle.class, InlineQueryResultArticle::id);
		add(readers, InlineQueryResultAudio.class, InlineQueryResultAudio::id);
		add(readers, InlineQueryResultCachedAudio.class, InlineQueryResultCachedAudio::id);
		add(readers, InlineQueryResultCachedDocument.class, InlineQueryResultCachedDocument::id);
		add(readers, InlineQueryResultCachedGif.class, InlineQueryResultCachedGif::id);
		add(readers, InlineQueryResultCachedMpeg4Gif.class, InlineQueryResultCachedMpeg4Gif::id);
		add(readers, InlineQueryResultCachedPhoto.class, InlineQueryResultCachedPhoto::id);
		add(readers, InlineQueryResultCachedSticker.class, InlineQueryResultCachedSticker::id);
		add(readers, InlineQueryResultCachedVideo.class, InlineQueryResultCachedVideo::id);
		add(readers, InlineQueryResultCachedVoice.class, InlineQueryResultCachedVoice::id);
		add(readers, InlineQueryResultContact.class, InlineQueryResultContact::id);
		add(readers, InlineQueryResultDocument.class, InlineQueryResultDocument::id);
		add(readers, InlineQueryResultGame.class, InlineQueryResultGame::id);
		add(readers, InlineQueryResultGif.class, InlineQueryResultGif::id);
		add(readers, InlineQueryResultLocation.class, InlineQueryResultLocation::id);
		add(readers, InlineQueryResultMpeg4Gif.class, InlineQueryResultMpeg4Gif::id);
		add(readers, InlineQueryResultPhoto.class, InlineQueryResultPhoto::id);
		add(readers, InlineQueryResultVenue.class, InlineQueryResultVenue::id);
		add(readers, InlineQueryResultVideo.class, InlineQueryResultVideo::id);
		add(readers, InlineQueryResultVoice.class, InlineQueryResultVoice::id);
		return Map.copyOf(readers);
	}

	private static <T extends InlineQueryResult> void add(Map<Class<?>, Function<InlineQueryResult, String>> readers,
			Class<T> type, Function<T, String> id) {
		readers.put(type, (result) -> id.apply(type.cast(result)));
	}

}
