package io.github.telegramspring.api.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.github.telegramspring.api.method.SendMediaGroup;
import io.github.telegramspring.api.model.ChatId;
import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.api.model.InputMediaAudio;
import io.github.telegramspring.api.model.InputMediaDocument;
import io.github.telegramspring.api.model.InputMediaGroupItem;
import io.github.telegramspring.api.model.InputMediaLivePhoto;
import io.github.telegramspring.api.model.InputMediaPhoto;
import io.github.telegramspring.api.model.InputMediaVideo;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.ParseMode;

import org.springframework.util.Assert;

/**
 * Makes albums, which Telegram shows as one: 2 to 10 items, either photos and videos
 * mixed, or documents only, or audio files only.
 *
 * <pre class="code">
 * SendMediaGroup request = Album.photos(InputFile.of(cat), InputFile.of(dog))
 *     .add(InputMediaVideo.of(InputFile.of(bird)))
 *     .caption("&lt;b&gt;Pets&lt;/b&gt;", ParseMode.HTML)
 *     .sendTo(chatId);
 * </pre>
 *
 * The caption of an album is that of its first item, as long as no other item has one.
 * Instances are immutable.
 */
public final class Album {

	private static final int LEAST = 2;

	private static final int MOST = 10;

	private final List<InputMediaGroupItem> items;

	private Album(List<InputMediaGroupItem> items) {
		this.items = List.copyOf(items);
	}

	/**
	 * Makes an album of items, which may be too few yet.
	 * @param items the items in their order
	 * @return the album
	 */
	public static Album of(InputMediaGroupItem... items) {
		return of(List.of(items));
	}

	/**
	 * Makes an album of items, which may be too few yet.
	 * @param items the items in their order
	 * @return the album
	 */
	public static Album of(List<? extends InputMediaGroupItem> items) {
		return new Album(List.copyOf(items));
	}

	/**
	 * Makes an album of photos.
	 * @param files the photos in their order
	 * @return the album
	 */
	public static Album photos(InputFile... files) {
		return of(Stream.of(files).map(InputMediaPhoto::of).toList());
	}

	/**
	 * Makes an album of documents.
	 * @param files the documents in their order
	 * @return the album
	 */
	public static Album documents(InputFile... files) {
		return of(Stream.of(files).map(InputMediaDocument::of).toList());
	}

	/**
	 * Makes an album of audio files.
	 * @param files the audio files in their order
	 * @return the album
	 */
	public static Album audios(InputFile... files) {
		return of(Stream.of(files).map(InputMediaAudio::of).toList());
	}

	/**
	 * Spreads any number of items over as few albums as possible, whose sizes differ by
	 * no more than one so that no item is left alone: 11 items become 6 and 5.
	 * @param items the items in their order, at least 2
	 * @return the albums in their order
	 * @throws IllegalArgumentException if there are less than 2 items
	 */
	public static List<Album> split(List<? extends InputMediaGroupItem> items) {
		Assert.isTrue(items.size() >= LEAST, () -> tooFew(items.size()));
		int count = (items.size() + MOST - 1) / MOST;
		List<Album> albums = new ArrayList<>();
		int start = 0;
		for (int left = count; left > 0; left--) {
			int end = start + (items.size() - start + left - 1) / left;
			albums.add(of(items.subList(start, end)));
			start = end;
		}
		return List.copyOf(albums);
	}

	/**
	 * Returns a copy with one more item.
	 * @param item the item that comes last
	 * @return the copy
	 */
	public Album add(InputMediaGroupItem item) {
		return new Album(Stream.concat(this.items.stream(), Stream.of(item)).toList());
	}

	/**
	 * Returns a copy with a caption, which the first item carries.
	 * @param caption the caption, at most 1024 characters once formatted
	 * @return the copy
	 * @throws IllegalArgumentException if there is no item, or one has a caption already
	 */
	public Album caption(String caption) {
		return first(AlbumCaption.of(caption, null, null));
	}

	/**
	 * Returns a copy with a formatted caption, which the first item carries.
	 * @param caption the caption, at most 1024 characters once formatted
	 * @param parseMode how the caption is formatted
	 * @return the copy
	 * @throws IllegalArgumentException if there is no item, or one has a caption already
	 */
	public Album caption(String caption, ParseMode parseMode) {
		return first(AlbumCaption.of(caption, parseMode, null));
	}

	/**
	 * Returns a copy with a formatted caption, which the first item carries.
	 * @param caption the caption, at most 1024 characters
	 * @param entities the formatting
	 * @return the copy
	 * @throws IllegalArgumentException if there is no item, one has a caption already, or
	 * the caption is too long
	 */
	public Album caption(String caption, List<MessageEntity> entities) {
		return first(AlbumCaption.of(caption, null, entities));
	}

	private Album first(AlbumCaption caption) {
		Assert.notEmpty(this.items, "An album carries its caption on the first item, so add an item before");
		this.items.forEach((item) -> Assert.isTrue(!AlbumCaption.isOn(item),
				"An album shows a caption only if no other item has one, but an item has its own"));
		List<InputMediaGroupItem> changed = new ArrayList<>(this.items);
		changed.set(0, caption.on(this.items.get(0)));
		return new Album(changed);
	}

	/**
	 * Returns the items.
	 * @return the items in their order
	 */
	public List<InputMediaGroupItem> items() {
		return this.items;
	}

	/**
	 * Makes the request that sends the album.
	 * @param chatId the number of the chat
	 * @return the request, to which more can be added
	 * @throws IllegalArgumentException if Telegram would refuse the album
	 */
	public SendMediaGroup sendTo(long chatId) {
		return sendTo(ChatId.of(chatId));
	}

	/**
	 * Makes the request that sends the album.
	 * @param chatId the chat
	 * @return the request, to which more can be added
	 * @throws IllegalArgumentException if Telegram would refuse the album: less than 2 or
	 * more than 10 items, kinds that do not go together, or captions above some of the
	 * media and below others
	 */
	public SendMediaGroup sendTo(ChatId chatId) {
		check();
		return SendMediaGroup.of(chatId, this.items);
	}

	/**
	 * Makes the request that answers a message by the album.
	 * @param message the message
	 * @return the request, to which more can be added
	 * @throws IllegalArgumentException if Telegram would refuse the album
	 * @see Message#answerMediaGroup(List)
	 */
	public SendMediaGroup answer(Message message) {
		check();
		return message.answerMediaGroup(this.items);
	}

	private void check() {
		int size = this.items.size();
		Assert.isTrue(size >= LEAST, () -> tooFew(size));
		Assert.isTrue(size <= MOST,
				() -> "An album has at most 10 items, but this one has " + size + "; Album.split makes several of it");
		checkKinds();
		checkCaptions();
	}

	private void checkKinds() {
		List<String> kinds = this.items.stream().map(Album::kind).distinct().toList();
		Assert.isTrue(kinds.size() == 1,
				() -> "An album has photos and videos, or documents only, or audio files only, but this one has "
						+ String.join(" and ", kinds) + "; send an album of each");
	}

	private void checkCaptions() {
		long places = this.items.stream().map(AlbumCaption::isAbove).filter(Objects::nonNull).distinct().count();
		Assert.isTrue(places <= 1, "All items of an album show their captions above the media or all below, "
				+ "but here some are above and some below");
	}

	private static String kind(InputMediaGroupItem item) {
		if (item instanceof InputMediaPhoto || item instanceof InputMediaVideo || item instanceof InputMediaLivePhoto) {
			return "photos and videos";
		}
		if (item instanceof InputMediaDocument) {
			return "documents";
		}
		if (item instanceof InputMediaAudio) {
			return "audio files";
		}
		throw new IllegalArgumentException("An item of an unknown kind cannot be sent: " + item);
	}

	private static String tooFew(int size) {
		return "An album has at least 2 items, but this one has " + size
				+ "; a single file is sent by SendPhoto, SendVideo, SendDocument or SendAudio";
	}

}
