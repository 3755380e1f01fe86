package io.github.telegramspring.emulator;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.emulator.content.LocationContent;
import io.github.telegramspring.emulator.content.MediaKind;
import io.github.telegramspring.emulator.content.OtherContent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SendMediaTests {

	private static final String MULTIPART = "multipart/form-data; boundary=b";

	private final TestTelegram test = new TestTelegram();

	@BeforeEach
	void open() {
		this.test.alice.sends(this.test.bot, "hi");
	}

	@AfterEach
	void close() {
		this.test.close();
	}

	@Test
	void aPhotoIsSentWithACaptionAndFoundAgain() throws Exception {
		String sent = upload("sendPhoto", "photo", "content",
				"chat_id=1&caption=<b>Sea</b>&parse_mode=HTML&has_spoiler=true");
		assertThat(sent).contains("\"photo\":[{\"file_id\":\"", "\"file_size\":7,\"width\":640,\"height\":480}]",
				"\"caption\":\"Sea\",\"caption_entities\":[{\"offset\":0,\"length\":3,\"type\":\"bold\"}]",
				"\"has_media_spoiler\":true");
		String id = fileId(sent);
		assertThat(this.test.call("sendPhoto", "{\"chat_id\":1,\"photo\":\"" + id + "\"}")).contains(id);
		assertThat(this.test.call("sendDocument", "{\"chat_id\":1,\"document\":\"" + id + "\"}"))
			.contains("Bad Request: can't use file of type Photo as Document");
		assertThat(this.test.call("getFile", "{\"file_id\":\"" + id + "\"}"))
			.contains("\"file_path\":\"photos/file_0.jpg\"");
		assertThat(download("photos/file_0.jpg", "").body()).isEqualTo("content");
		HttpResponse<String> part = download("photos/file_0.jpg", "bytes=2-4");
		assertThat(part.statusCode()).isEqualTo(206);
		assertThat(part.body()).isEqualTo("nte");
		assertThat(part.headers().firstValue("Content-Range")).contains("bytes 2-4/7");
		assertThat(download("photos/file_0.jpg", "bytes=9-").statusCode()).isEqualTo(416);
		assertThat(download("photos/file_9.jpg", "").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "Video,video", "Animation,animation", "Audio,audio", "Document,document", "Voice,voice",
			"VideoNote,video_note", "Sticker,sticker" })
	void filesOfAllSortsAreSent(String method, String member) throws Exception {
		assertThat(upload("send" + method, member, "x", "chat_id=1")).contains("\"" + member + "\":{");
	}

	@Test
	void anAnimationIsADocumentAsWell() throws Exception {
		assertThat(upload("sendAnimation", "animation", "x", "chat_id=1&duration=3&width=4&height=5")).contains(
				"\"animation\":{\"duration\":3,\"width\":4,\"height\":5,\"file_name\":\"a.txt\",", "\"document\":{");
	}

	@Test
	void mistakesWithFilesAreTold() throws Exception {
		assertThat(this.test.call("sendPhoto", "{\"chat_id\":1}"))
			.contains("Bad Request: there is no photo in the request");
		assertThat(this.test.call("sendPhoto", "{\"chat_id\":1,\"photo\":\"unknown\"}"))
			.contains("Bad Request: wrong file identifier/HTTP URL specified");
		assertThat(upload("sendPhoto", "photo", "", "chat_id=1")).contains("Bad Request: file must be non-empty");
		assertThat(upload("sendPhoto", "photo", "x", "chat_id=1&caption=" + "y".repeat(1025)))
			.contains("Bad Request: message caption is too long");
		assertThat(this.test.call("sendPhoto", "{\"chat_id\":1,\"photo\":\"http://e.com/a.jpg\"}"))
			.contains("\"file_size\":0");
		this.test.awaitLog("is accepted without being fetched");
		assertThat(this.test.call("getFile", "{\"file_id\":\"x\"}")).contains("Bad Request: invalid file_id");
	}

	@Test
	void anAlbumIsSeveralMessagesWithOneNumber() throws Exception {
		String photo = fileId(upload("sendPhoto", "photo", "x", "chat_id=1"));
		String item = "{\"type\":\"photo\",\"media\":\"" + photo
				+ "\",\"caption\":\"*c*\",\"parse_mode\":\"MarkdownV2\"}";
		String album = this.test.call("sendMediaGroup", "{\"chat_id\":1,\"media\":[" + item + "," + item + "]}");
		assertThat(album.split("\"media_group_id\":\"\\d+\"", -1)).hasSize(3);
		assertThat(album).contains("\"result\":[{\"message_id\":3,", "{\"message_id\":4,", "\"caption\":\"c\"");
		assertThat(this.test.call("sendMediaGroup", "{\"chat_id\":1,\"media\":[" + item + "]}"))
			.doesNotContain("media_group_id");
		assertThat(this.test.call("sendMediaGroup", "{\"chat_id\":1,\"media\":[]}"))
			.contains("Bad Request: there are no messages to send");
		assertThat(
				this.test.call("sendMediaGroup", "{\"chat_id\":1,\"media\":[" + (item + ",").repeat(10) + item + "]}"))
			.contains("Bad Request: too many messages to send as an album");
		String document = fileId(upload("sendDocument", "document", "x", "chat_id=1"));
		assertThat(this.test.call("sendMediaGroup",
				"{\"chat_id\":1,\"media\":[" + item + ",{\"type\":\"document\",\"media\":\"" + document + "\"}]}"))
			.contains("Bad Request: Document can't be mixed with other media types");
	}

	@Test
	void contactsPlacesAndDiceAreSent() throws Exception {
		assertThat(this.test.call("sendContact", "{\"chat_id\":1,\"phone_number\":\"+1\",\"first_name\":\"Bob\"}"))
			.contains("\"contact\":{\"phone_number\":\"+1\",\"first_name\":\"Bob\"}");
		assertThat(this.test.call("sendContact", "{\"chat_id\":1,\"first_name\":\"Bob\"}"))
			.contains("Bad Request: parameter \\\"phone_number\\\" is required");
		assertThat(this.test.call("sendLocation", "{\"chat_id\":1,\"latitude\":1.5,\"longitude\":2}"))
			.contains("\"location\":{\"latitude\":1.5,\"longitude\":2.0}");
		assertThat(this.test.call("sendVenue",
				"{\"chat_id\":1,\"latitude\":1.5,\"longitude\":2,\"title\":\"T\",\"address\":\"A\"}"))
			.contains("\"location\":{", "\"venue\":{\"location\":{", "\"title\":\"T\",\"address\":\"A\"}");
		assertThat(this.test.call("sendDice", "{\"chat_id\":1}")).containsPattern("\"dice\":\\{.*\"value\":[1-6]\\}");
		assertThat(this.test.call("sendDice", "{\"chat_id\":1,\"emoji\":\"x\"}"))
			.contains("Bad Request: wrong emoji specified");
	}

	@Test
	void peopleSendFilesThatBotsDownload() throws Exception {
		Message sent = this.test.alice.sends(this.test.bot, MediaKind.DOCUMENT, "a.pdf",
				"pdf".getBytes(StandardCharsets.UTF_8), "See @bobby");
		assertThat(sent.document().fileName()).isEqualTo("a.pdf");
		assertThat(this.test.call("getUpdates")).contains("\"document\":{\"file_name\":\"a.pdf\",",
				"\"caption\":\"See @bobby\",\"caption_entities\":[{\"offset\":4,\"length\":6,\"type\":\"mention\"}]");
		this.test.call("getFile", "{\"file_id\":\"" + sent.document().fileId() + "\"}");
		assertThat(download("documents/file_0.pdf", "").body()).isEqualTo("pdf");
	}

	@Test
	void peopleShareContactsAndPlaces() throws Exception {
		this.test.alice.sends(this.test.bot, OtherContent.contact("+49", "Alice", 1));
		this.test.alice.sends(this.test.bot, LocationContent.of(1.5, -2));
		assertThat(this.test.call("getUpdates")).contains(
				"\"contact\":{\"phone_number\":\"+49\",\"first_name\":\"Alice\",\"user_id\":1}",
				"\"location\":{\"latitude\":1.5,\"longitude\":-2.0}");
	}

	@Test
	void aCallInTheResponseCanUploadAFile() throws Exception {
		try (WebhookStub webhook = new WebhookStub()) {
			String body = parts("document", "x", "method=sendDocument&chat_id=1");
			webhook.answers("HTTP/1.1 200 OK\r\nContent-Type: " + MULTIPART + "\r\nContent-Length: " + body.length()
					+ "\r\n\r\n" + body);
			this.test.call("setWebhook", "{\"url\":\"" + webhook.url() + "\"}");
			assertThat(this.test.alice.chatWith(this.test.bot).awaitMessage(TestTelegram.PATIENCE).document())
				.isNotNull();
		}
	}

	private String upload(String method, String part, String content, String form) throws Exception {
		return this.test.post(this.test.url(method), MULTIPART, parts(part, content, form)).body();
	}

	private static String parts(String part, String content, String form) {
		StringBuilder body = new StringBuilder();
		for (String pair : form.split("&", -1)) {
			String[] argument = pair.split("=", 2);
			body.append("--b\r\nContent-Disposition: form-data; name=\"" + argument[0] + "\"\r\n\r\n" + argument[1]
					+ "\r\n");
		}
		return body + "--b\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"a.txt\"\r\n\r\n"
				+ content + "\r\n--b--\r\n";
	}

	private static String fileId(String answer) {
		return answer.replaceAll("(?s).*\"file_id\":\"([^\"]+)\".*", "$1");
	}

	private HttpResponse<String> download(String path, String range) throws Exception {
		HttpRequest.Builder request = HttpRequest
			.newBuilder(URI.create(this.test.telegram.baseUrl() + "/file/bot" + this.test.bot.token() + "/" + path));
		return HttpClient.newHttpClient()
			.send((range.isEmpty() ? request : request.header("Range", range)).build(),
					HttpResponse.BodyHandlers.ofString());
	}

}
