package io.github.telegramspring.api.media;

import java.util.Collections;
import java.util.List;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.method.SendMediaGroup;
import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.api.model.InputMediaAudio;
import io.github.telegramspring.api.model.InputMediaDocument;
import io.github.telegramspring.api.model.InputMediaGroupItem;
import io.github.telegramspring.api.model.InputMediaLivePhoto;
import io.github.telegramspring.api.model.InputMediaPhoto;
import io.github.telegramspring.api.model.InputMediaVideo;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.ParseMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AlbumTests {

	private final InputFile file = InputFile.id("file");

	private final InputMediaPhoto photo = InputMediaPhoto.of(this.file);

	private final InputMediaVideo video = InputMediaVideo.of(this.file);

	@Test
	void photosAndVideosAreMixedAndTheFirstCarriesTheCaption() {
		SendMediaGroup request = Album.photos(this.file)
			.add(this.video)
			.caption("<b>Pets</b>", ParseMode.HTML)
			.sendTo(7);
		assertThat(request.media()).containsExactly(this.photo.caption("<b>Pets</b>").parseMode(ParseMode.HTML),
				this.video);
	}

	@Test
	void everyKindCarriesACaption() {
		for (InputMediaGroupItem item : List.of(this.photo, this.video, InputMediaAudio.of(this.file),
				InputMediaDocument.of(this.file), InputMediaLivePhoto.of(this.file, this.file))) {
			Album album = Album.of(item, item).caption("Hello", List.of());
			assertThat(AlbumCaption.isOn(album.items().get(0))).isTrue();
			assertThat(album.items().get(1)).isEqualTo(item);
			assertThat(album.sendTo(7).media()).hasSize(2);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 11 })
	void hasTwoToTenItems(int size) {
		assertThatIllegalArgumentException().isThrownBy(() -> album(size).sendTo(7))
			.withMessageContaining("this one has " + size + ";");
	}

	@Test
	void documentsAndAudioFilesStayAmongThemselves() {
		assertThat(Album.documents(this.file, this.file).sendTo(7).media()).hasSize(2);
		assertThat(Album.audios(this.file, this.file).sendTo(7).media()).hasSize(2);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Album.photos(this.file).add(InputMediaDocument.of(this.file)).sendTo(7))
			.withMessageContaining("this one has photos and videos and documents; send an album of each");
	}

	@Test
	void captionIsNotSetTwiceOrOnNothing() {
		assertThatIllegalArgumentException().isThrownBy(() -> Album.of().caption("A"))
			.withMessageContaining("add an item before");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Album.of(this.photo, this.photo.caption("B")).caption("A"))
			.withMessageContaining("an item has its own");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Album.of(this.photo, this.photo).caption("x".repeat(1025), List.of()))
			.withMessageContaining("has 1025");
	}

	@Test
	void captionsAreAllAboveOrAllBelow() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Album.of(this.photo, this.video.showCaptionAboveMedia(true)).sendTo(7))
			.withMessageContaining("some are above and some below");
	}

	@Test
	void manyItemsAreSplitWithoutLeavingOneAlone() {
		assertThat(Album.split(Collections.nCopies(11, this.photo))).extracting((album) -> album.items().size())
			.containsExactly(6, 5);
		assertThat(Album.split(Collections.nCopies(10, this.photo))).hasSize(1);
		assertThatIllegalArgumentException().isThrownBy(() -> Album.split(List.of(this.photo)));
	}

	@Test
	void anAlbumAnswersInTheTopicOfTheMessage() {
		Message message = Json.read("{\"message_id\":9,\"date\":1700000000,\"message_thread_id\":5,"
				+ "\"is_topic_message\":true,\"chat\":{\"id\":-1001,\"type\":\"supergroup\"}}", Message::read);
		assertThat(album(2).answer(message)).isEqualTo(album(2).sendTo(-1001).messageThreadId(5));
		assertThatIllegalArgumentException().isThrownBy(() -> album(1).answer(message))
			.withMessageContaining("at least 2 items");
	}

	private Album album(int size) {
		return Album.of(Collections.nCopies(size, this.photo));
	}

}
