package io.github.telegramspring.api;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.github.tomakehurst.wiremock.http.Request;
import io.github.telegramspring.api.error.BadRequestException;
import io.github.telegramspring.api.method.AddStickerToSet;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.CreateNewStickerSet;
import io.github.telegramspring.api.method.EditEphemeralMessageMedia;
import io.github.telegramspring.api.method.EditEphemeralMessageText;
import io.github.telegramspring.api.method.EditMessageMedia;
import io.github.telegramspring.api.method.EditMessageText;
import io.github.telegramspring.api.method.EditStory;
import io.github.telegramspring.api.method.PostStory;
import io.github.telegramspring.api.method.ReplaceStickerInSet;
import io.github.telegramspring.api.method.SendAnimation;
import io.github.telegramspring.api.method.SendAudio;
import io.github.telegramspring.api.method.SendDocument;
import io.github.telegramspring.api.method.SendLivePhoto;
import io.github.telegramspring.api.method.SendMediaGroup;
import io.github.telegramspring.api.method.SendPaidMedia;
import io.github.telegramspring.api.method.SendPhoto;
import io.github.telegramspring.api.method.SendPoll;
import io.github.telegramspring.api.method.SendRichMessage;
import io.github.telegramspring.api.method.SendSticker;
import io.github.telegramspring.api.method.SendVideo;
import io.github.telegramspring.api.method.SendVideoNote;
import io.github.telegramspring.api.method.SendVoice;
import io.github.telegramspring.api.method.SetBusinessAccountProfilePhoto;
import io.github.telegramspring.api.method.SetChatPhoto;
import io.github.telegramspring.api.method.SetMyProfilePhoto;
import io.github.telegramspring.api.method.SetStickerSetThumbnail;
import io.github.telegramspring.api.method.SetWebhook;
import io.github.telegramspring.api.method.UploadStickerFile;
import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.api.model.InputMediaAnimation;
import io.github.telegramspring.api.model.InputMediaDocument;
import io.github.telegramspring.api.model.InputMediaLivePhoto;
import io.github.telegramspring.api.model.InputMediaPhoto;
import io.github.telegramspring.api.model.InputMediaSticker;
import io.github.telegramspring.api.model.InputMediaVideo;
import io.github.telegramspring.api.model.InputPaidMediaLivePhoto;
import io.github.telegramspring.api.model.InputPaidMediaPhoto;
import io.github.telegramspring.api.model.InputPaidMediaVideo;
import io.github.telegramspring.api.model.InputPollOption;
import io.github.telegramspring.api.model.InputProfilePhotoAnimated;
import io.github.telegramspring.api.model.InputProfilePhotoStatic;
import io.github.telegramspring.api.model.InputRichBlockList;
import io.github.telegramspring.api.model.InputRichBlockListItem;
import io.github.telegramspring.api.model.InputRichBlockPhoto;
import io.github.telegramspring.api.model.InputRichMessage;
import io.github.telegramspring.api.model.InputSticker;
import io.github.telegramspring.api.model.InputStoryContentPhoto;
import io.github.telegramspring.api.model.InputStoryContentVideo;
import io.github.telegramspring.api.model.StickerFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What goes over the wire for each method of the Bot API that uploads files. The schema
 * says which those are, so a new one without a row here is a failure.
 */
class UploadMethodsTests extends WithBotApiServer {

	private static final InputFile PHOTO = InputFile.of("p.jpg", "photo".getBytes(StandardCharsets.UTF_8))
		.contentType("image/jpeg");

	private static final InputFile VIDEO = InputFile.of("v.mp4", "video".getBytes(StandardCharsets.UTF_8))
		.contentType("video/mp4");

	private static final InputFile COVER = InputFile.of("c.bin", "cover".getBytes(StandardCharsets.UTF_8));

	private static final String PHOTO_0 = "file0 p.jpg image/jpeg = photo";

	private static final String PHOTO_1 = "file1 p.jpg image/jpeg = photo";

	private static final String VIDEO_0 = "file0 v.mp4 video/mp4 = video";

	private static final String VIDEO_1 = "file1 v.mp4 video/mp4 = video";

	private static final String COVER_1 = "file1 c.bin application/octet-stream = cover";

	private static final Map<String, Row> ROWS = new LinkedHashMap<>();

	static {
		row(SetWebhook.of("https://example.org/bot").certificate(COVER).dropPendingUpdates(true),
				"url = https://example.org/bot", "certificate = attach://file0", "drop_pending_updates = true",
				"file0 c.bin application/octet-stream = cover");
		row(SendPhoto.of(42, PHOTO).caption("\"ü\""), "chat_id = 42", "photo = attach://file0", "caption = \"ü\"",
				PHOTO_0);
		row(SendLivePhoto.of(42, VIDEO, PHOTO), "chat_id = 42", "live_photo = attach://file0", "photo = attach://file1",
				VIDEO_0, PHOTO_1);
		row(SendAudio.of(42, VIDEO).thumbnail(COVER).duration(Duration.ofMinutes(2)), "chat_id = 42",
				"audio = attach://file0", "duration = 120", "thumbnail = attach://file1", VIDEO_0, COVER_1);
		row(SendDocument.of(42, PHOTO).thumbnail(COVER), "chat_id = 42", "document = attach://file0",
				"thumbnail = attach://file1", PHOTO_0, COVER_1);
		row(SendVideo.of(42, VIDEO).thumbnail(COVER).cover(PHOTO), "chat_id = 42", "video = attach://file0",
				"thumbnail = attach://file1", "cover = attach://file2", VIDEO_0, COVER_1,
				"file2 p.jpg image/jpeg = photo");
		row(SendAnimation.of(42, VIDEO).thumbnail(COVER), "chat_id = 42", "animation = attach://file0",
				"thumbnail = attach://file1", VIDEO_0, COVER_1);
		row(SendVoice.of(42, VIDEO), "chat_id = 42", "voice = attach://file0", VIDEO_0);
		row(SendVideoNote.of(42, VIDEO).thumbnail(COVER), "chat_id = 42", "video_note = attach://file0",
				"thumbnail = attach://file1", VIDEO_0, COVER_1);
		row(SendPaidMedia.of(42, 5,
				List.of(InputPaidMediaPhoto.of(PHOTO), InputPaidMediaVideo.of(VIDEO).thumbnail(COVER),
						InputPaidMediaLivePhoto.of(VIDEO, PHOTO))),
				"chat_id = 42", "star_count = 5",
				"media = [{'type':'photo','media':'attach://file0'},"
						+ "{'type':'video','media':'attach://file1','thumbnail':'attach://file2'},"
						+ "{'type':'live_photo','media':'attach://file1','photo':'attach://file0'}]",
				PHOTO_0, VIDEO_1, "file2 c.bin application/octet-stream = cover");
		row(SendMediaGroup.of(42,
				List.of(InputMediaPhoto.of(PHOTO).caption("a"), InputMediaVideo.of(VIDEO), InputMediaPhoto.of(PHOTO),
						InputMediaPhoto.of(InputFile.id("AgAC")))),
				"chat_id = 42",
				"media = [{'type':'photo','media':'attach://file0','caption':'a'},"
						+ "{'type':'video','media':'attach://file1'},{'type':'photo','media':'attach://file0'},"
						+ "{'type':'photo','media':'AgAC'}]",
				PHOTO_0, VIDEO_1);
		row(SendPoll
			.of(42, "Which?",
					List.of(InputPollOption.of("A").media(InputMediaSticker.of(PHOTO)), InputPollOption.of("B")))
			.media(InputMediaLivePhoto.of(VIDEO, PHOTO)), "chat_id = 42", "question = Which?",
				"options = [{'text':'A','media':{'type':'sticker','media':'attach://file0'}},{'text':'B'}]",
				"media = {'type':'live_photo','media':'attach://file1','photo':'attach://file0'}", PHOTO_0, VIDEO_1);
		row(SetChatPhoto.of(-1001, PHOTO), "chat_id = -1001", "photo = attach://file0", PHOTO_0);
		row(SetMyProfilePhoto.of(InputProfilePhotoStatic.of(PHOTO)),
				"photo = {'type':'static','photo':'attach://file0'}", PHOTO_0);
		row(SetBusinessAccountProfilePhoto.of("b1", InputProfilePhotoAnimated.of(VIDEO)), "business_connection_id = b1",
				"photo = {'type':'animated','animation':'attach://file0'}", VIDEO_0);
		row(PostStory.of("b1", InputStoryContentPhoto.of(PHOTO), Duration.ofHours(6)), "business_connection_id = b1",
				"content = {'type':'photo','photo':'attach://file0'}", "active_period = 21600", PHOTO_0);
		row(EditStory.of("b1", 7, InputStoryContentVideo.of(VIDEO)), "business_connection_id = b1", "story_id = 7",
				"content = {'type':'video','video':'attach://file0'}", VIDEO_0);
		row(EditMessageText.of(42, 7, "").richMessage(nested(PHOTO)), "chat_id = 42", "message_id = 7", "text = ",
				richMessage(), PHOTO_0);
		row(EditMessageMedia.of(42, 7, InputMediaAnimation.of(VIDEO).thumbnail(COVER)), "chat_id = 42",
				"message_id = 7", "media = {'type':'animation','media':'attach://file0','thumbnail':'attach://file1'}",
				VIDEO_0, COVER_1);
		row(EditEphemeralMessageText.of(42, 3, 7).richMessage(nested(PHOTO)), "chat_id = 42", "receiver_user_id = 3",
				"ephemeral_message_id = 7", richMessage(), PHOTO_0);
		row(EditEphemeralMessageMedia.of(42, 3, 7, InputMediaDocument.of(PHOTO)), "chat_id = 42",
				"receiver_user_id = 3", "ephemeral_message_id = 7",
				"media = {'type':'document','media':'attach://file0'}", PHOTO_0);
		row(SendSticker.of(42, PHOTO).emoji("😀"), "chat_id = 42", "sticker = attach://file0", "emoji = 😀", PHOTO_0);
		row(UploadStickerFile.of(3, PHOTO, StickerFormat.STATIC), "user_id = 3", "sticker = attach://file0",
				"sticker_format = static", PHOTO_0);
		row(CreateNewStickerSet.of(3, "set", "Set", List.of(sticker(PHOTO), sticker(VIDEO))), "user_id = 3",
				"name = set", "title = Set", "stickers = [" + stickerJson(0) + "," + stickerJson(1) + "]", PHOTO_0,
				VIDEO_1);
		row(AddStickerToSet.of(3, "set", sticker(PHOTO)), "user_id = 3", "name = set", "sticker = " + stickerJson(0),
				PHOTO_0);
		row(ReplaceStickerInSet.of(3, "set", "CAAC", sticker(PHOTO)), "user_id = 3", "name = set", "old_sticker = CAAC",
				"sticker = " + stickerJson(0), PHOTO_0);
		row(SetStickerSetThumbnail.of("set", 3, StickerFormat.VIDEO).thumbnail(VIDEO), "name = set", "user_id = 3",
				"thumbnail = attach://file0", "format = video", VIDEO_0);
		row(SendRichMessage.of(42, nested(PHOTO)), "chat_id = 42", richMessage(), PHOTO_0);
	}

	private static InputRichMessage nested(InputFile photo) {
		return InputRichMessage.of()
			.blocks(InputRichBlockList
				.of(List.of(InputRichBlockListItem.of(List.of(InputRichBlockPhoto.of(InputMediaPhoto.of(photo)))))));
	}

	private static String richMessage() {
		return "rich_message = {'blocks':[{'type':'list','items':[{'blocks':[{'type':'photo',"
				+ "'photo':{'type':'photo','media':'attach://file0'}}]}]}]}";
	}

	private static InputSticker sticker(InputFile file) {
		return InputSticker.of(file, StickerFormat.STATIC, List.of("😀"));
	}

	private static String stickerJson(int file) {
		return "{'sticker':'attach://file" + file + "','format':'static','emoji_list':['😀']}";
	}

	private static void row(BotMethod<?> method, String... parts) {
		ROWS.put(method.methodName(), new Row(method, List.of(parts)));
	}

	static List<String> uploadMethods() {
		return StreamSupport
			.stream(JsonMapper.shared()
				.readTree(Path.of("src/main/telegram/bot-api.json").toFile())
				.get("methods")
				.spliterator(), false)
			.filter((method) -> method.get("multipart").asBoolean())
			.map((method) -> method.get("name").asString())
			.toList();
	}

	@ParameterizedTest
	@MethodSource("uploadMethods")
	void sendsArgumentsAndFilesAsParts(String methodName) {
		Row row = ROWS.get(methodName);
		assertThat(row).as("Add a row for %s, which uploads files", methodName).isNotNull();
		server.stubFor(post(anyUrl()).willReturn(jsonResponse("{\"ok\":false,\"error_code\":400}", 400)));
		assertThatExceptionOfType(BadRequestException.class).isThrownBy(() -> this.bot.execute(row.method()));
		Request request = server.getAllServeEvents().get(0).getRequest();
		assertThat(request.getUrl()).endsWith("/" + methodName);
		assertThat(parts(request)).containsExactlyElementsOf(
				row.parts().stream().map((part) -> part.contains("'") ? part.replace('\'', '"') : part).toList());
	}

	private static List<String> parts(Request request) {
		String type = request.getHeader("Content-Type");
		assertThat(type).startsWith("multipart/form-data; boundary=");
		String delimiter = "--" + type.substring(type.indexOf('=') + 1);
		String body = new String(request.getBody(), StandardCharsets.UTF_8);
		assertThat(body).startsWith(delimiter + "\r\n").endsWith("\r\n" + delimiter + "--\r\n");
		String inner = body.substring(delimiter.length() + 2, body.length() - delimiter.length() - 6);
		return Arrays.stream(inner.split("\r\n" + delimiter + "\r\n", -1)).map(UploadMethodsTests::describe).toList();
	}

	private static String describe(String part) {
		int end = part.indexOf("\r\n\r\n");
		String header = part.substring(0, end)
			.lines()
			.map((line) -> line.replaceFirst("^Content-Disposition: form-data; name=\"([^\"]*)\"", "$1")
				.replaceFirst("; filename=\"([^\"]*)\"$", " $1")
				.replaceFirst("^Content-Type: ", ""))
			.collect(Collectors.joining(" "));
		return header + " = " + part.substring(end + 4);
	}

	private record Row(BotMethod<?> method, List<String> parts) {
	}

}
