package io.github.telegramspring.api.method;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import io.github.telegramspring.api.json.Attachment;
import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.api.model.InputMediaPhoto;
import io.github.telegramspring.api.model.InputMediaVideo;
import io.github.telegramspring.api.model.InputPollOption;
import io.github.telegramspring.api.model.InputRichBlockList;
import io.github.telegramspring.api.model.InputRichBlockListItem;
import io.github.telegramspring.api.model.InputRichBlockPhoto;
import io.github.telegramspring.api.model.InputRichMessage;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files to upload are referred to by {@code attach://}, wherever in a request they are.
 */
class AttachmentTests {

	private final InputFile first = InputFile.of("first.jpg", new byte[] { 1 });

	private final InputFile second = InputFile.of("second.jpg", new byte[] { 2 });

	@Test
	void aParameterIsAttached() {
		assertThat(write(SendPhoto.of(1, this.first), Map.of("file0", this.first)))
			.isEqualTo("{\"chat_id\":1,\"photo\":\"attach://file0\"}");
	}

	@Test
	void whatTelegramHasOrFetchesIsNotAttached() {
		assertThat(write(SendDocument.of(1, InputFile.id("BQAC")).thumbnail(this.first), Map.of("file0", this.first)))
			.isEqualTo("{\"chat_id\":1,\"document\":\"BQAC\",\"thumbnail\":\"attach://file0\"}");
		assertThat(write(SendPhoto.of(1, InputFile.url("https://example.org/a.jpg")), Map.of()))
			.isEqualTo("{\"chat_id\":1,\"photo\":\"https://example.org/a.jpg\"}");
	}

	@Test
	void theItemsOfAnAlbumAreAttached() {
		SendMediaGroup album = SendMediaGroup.of(1,
				List.of(InputMediaPhoto.of(this.first), InputMediaVideo.of(this.second).thumbnail(this.first)));
		assertThat(write(album, Map.of("file0", this.first, "file1", this.second)))
			.isEqualTo("{\"chat_id\":1,\"media\":[{\"type\":\"photo\",\"media\":\"attach://file0\"},"
					+ "{\"type\":\"video\",\"media\":\"attach://file1\",\"thumbnail\":\"attach://file0\"}]}");
	}

	@Test
	void theMediaOfAPollOptionAreAttached() {
		SendPoll poll = SendPoll.of(1, "Which?",
				List.of(InputPollOption.of("A").media(InputMediaPhoto.of(this.first)), InputPollOption.of("B")));
		assertThat(write(poll, Map.of("file0", this.first)))
			.isEqualTo("{\"chat_id\":1,\"question\":\"Which?\",\"options\":["
					+ "{\"text\":\"A\",\"media\":{\"type\":\"photo\",\"media\":\"attach://file0\"}},{\"text\":\"B\"}]}");
	}

	@Test
	void theMediaWithinARichMessageAreAttached() {
		InputRichMessage message = InputRichMessage.of()
			.blocks(InputRichBlockList.of(List.of(InputRichBlockListItem.of(List.of(InputRichBlockList.of(List
				.of(InputRichBlockListItem.of(List.of(InputRichBlockPhoto.of(InputMediaPhoto.of(this.first)))))))))));
		assertThat(write(SendRichMessage.of(1, message), Map.of("file0", this.first)))
			.contains("{\"type\":\"photo\",\"photo\":{\"type\":\"photo\",\"media\":\"attach://file0\"}}");
	}

	@Test
	void aRequestCanBeWrittenAgain() {
		SendPhoto photo = SendPhoto.of(1, this.first);
		assertThat(write(photo, Map.of("file0", this.first))).isEqualTo(write(photo, Map.of("file0", this.first)));
	}

	private static String write(JsonWritable request, Map<String, InputFile> attachments) {
		StringWriter text = new StringWriter();
		try (JsonOutput out = JsonOutput.to(text)) {
			request.writeTo(out);
			assertThat(out.attachments()).hasSameSizeAs(attachments);
			attachments.forEach((name, file) -> assertThat(out.attachments().get(name)).isSameAs(file)
				.isInstanceOf(Attachment.class));
		}
		return text.toString();
	}

}
