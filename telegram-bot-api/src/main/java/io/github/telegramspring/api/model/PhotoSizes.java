package io.github.telegramspring.api.model;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Picks one of the sizes in which a photo is available. <pre>{@code
 * PhotoSize best = PhotoSizes.largest(message.photo());
 * PhotoSize preview = PhotoSizes.smallestOf(message.photo(), 200);
 * }</pre>
 */
public final class PhotoSizes {

	private static final Comparator<PhotoSize> AREA = Comparator
		.comparingLong((size) -> (long) size.width() * size.height());

	private PhotoSizes() {
	}

	/**
	 * Returns the size with the most pixels.
	 * @param photo the sizes
	 * @return the size, or {@code null} if there is no photo
	 */
	public static @Nullable PhotoSize largest(@Nullable List<PhotoSize> photo) {
		return (photo != null) ? photo.stream().max(AREA).orElse(null) : null;
	}

	/**
	 * Returns the size with the fewest pixels.
	 * @param photo the sizes
	 * @return the size, or {@code null} if there is no photo
	 */
	public static @Nullable PhotoSize smallest(@Nullable List<PhotoSize> photo) {
		return smallestOf(photo, 0);
	}

	/**
	 * Returns the smallest size that is large enough.
	 * @param photo the sizes
	 * @param pixels how many pixels width and height both have at least
	 * @return the size, the largest if none is large enough, or {@code null} if there is
	 * no photo
	 */
	public static @Nullable PhotoSize smallestOf(@Nullable List<PhotoSize> photo, int pixels) {
		if (photo == null) {
			return null;
		}
		return photo.stream()
			.filter((size) -> size.width() >= pixels && size.height() >= pixels)
			.min(AREA)
			.orElseGet(() -> largest(photo));
	}

}
