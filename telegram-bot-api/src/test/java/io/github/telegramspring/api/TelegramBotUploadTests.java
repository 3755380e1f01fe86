package io.github.telegramspring.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.github.tomakehurst.wiremock.http.Request;
import io.github.telegramspring.api.json.Attachment;
import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.SendDocument;
import io.github.telegramspring.api.model.InputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TelegramBotUploadTests extends WithBotApiServer {

	@BeforeEach
	void answerOk() {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_MESSAGE)));
	}

	@Test
	void sendsArgumentsAndFilesAsParts() {
		this.bot.sendDocument(42, InputFile.of("a.txt", utf8("Grüße")),
				(document) -> document.caption("\"Größe\"\r\n\uD83D\uDE00").disableNotification(true));
		assertThat(bodyOfLastRequest()).isEqualToNormalizingNewlines("""
				--*
				Content-Disposition: form-data; name="chat_id"

				42
				--*
				Content-Disposition: form-data; name="document"

				attach://file0
				--*
				Content-Disposition: form-data; name="caption"

				"Größe"
				\uD83D\uDE00
				--*
				Content-Disposition: form-data; name="disable_notification"

				true
				--*
				Content-Disposition: form-data; name="file0"; filename="a.txt"
				Content-Type: application/octet-stream

				Grüße
				--*--
				""");
	}

	@Test
	void endsEveryLineOfTheFrameWithBothCharacters() {
		this.bot.sendDocument(42, InputFile.of("a.txt", utf8("a")));
		assertThat(bodyOfLastRequest().replace("\r\n", "")).doesNotContain("\r", "\n");
	}

	@Test
	void sendsStructuredArgumentsAsJson() {
		this.bot.execute(new TestMethod((out) -> {
			out.startObject();
			out.write("numbers", List.of(1, 2.5, "ü\"]"));
			out.write("object", (value) -> value.writeValue(Map.of("a", List.of(Map.of("b", "}")))));
			out.write("last", 1234567890123L);
			out.write("file", InputFile.of("a.txt", utf8("a")));
			out.endObject();
		}));
		assertThat(bodyOfLastRequest()).contains("name=\"numbers\"\r\n\r\n[1,2.5,\"ü\\\"]\"]\r\n")
			.contains("name=\"object\"\r\n\r\n{\"a\":[{\"b\":\"}\"}]}\r\n")
			.contains("name=\"last\"\r\n\r\n1234567890123\r\n");
	}

	@Test
	void sendsSeveralFiles() {
		this.bot.sendDocument(42, InputFile.of("a.txt", utf8("first")),
				(document) -> document.thumbnail(InputFile.of("b.jpg", utf8("second"))));
		assertThat(bodyOfLastRequest()).contains("name=\"file0\"; filename=\"a.txt\"")
			.contains("\r\n\r\nfirst\r\n")
			.contains("name=\"file1\"; filename=\"b.jpg\"")
			.contains("\r\n\r\nsecond\r\n");
	}

	@Test
	void sendsFilesThatAreEqualButNotTheSameOneByOne() {
		byte[] content = utf8("same");
		InputFile first = InputFile.of("a.txt", content);
		InputFile second = InputFile.of("a.txt", content);
		assertThat(second).isEqualTo(first).isNotSameAs(first);
		this.bot.sendDocument(42, first, (document) -> document.thumbnail(second));
		assertThat(bodyOfLastRequest()).contains("attach://file0", "attach://file1", "name=\"file0\"",
				"name=\"file1\"");
	}

	@Test
	void sendsAFileOnceThatIsReferredToTwice() {
		InputFile file = InputFile.of("a.txt", utf8("a"));
		this.bot.sendDocument(42, file, (document) -> document.thumbnail(file));
		assertThat(bodyOfLastRequest()).doesNotContain("file1").containsOnlyOnce("name=\"file0\"");
	}

	@Test
	void sendsJsonWhenTheFileIsWithTelegramAlready() {
		this.bot.sendDocument(42, InputFile.id("BQACAgI"));
		server.verify(postRequestedFor(urlEqualTo("/bot" + TestBot.TOKEN + "/sendDocument"))
			.withHeader("Content-Type", equalTo("application/json"))
			.withRequestBody(equalTo("{\"chat_id\":42,\"document\":\"BQACAgI\"}")));
	}

	@Test
	void declaresTheLengthIfAllSizesAreKnown(@TempDir Path directory) throws Exception {
		Path file = Files.write(directory.resolve("data.bin"), new byte[100_000]);
		this.bot.sendDocument(42, InputFile.of(file));
		Request request = lastRequest();
		assertThat(request.getHeader("Content-Length")).isEqualTo(Integer.toString(request.getBody().length));
		assertThat(request.getHeader("Transfer-Encoding")).isNull();
	}

	@Test
	void sendsChunksIfASizeIsNotKnown() {
		this.bot.sendDocument(42, InputFile.of("a.txt", () -> new ByteArrayInputStream(utf8("streamed"))));
		assertThat(lastRequest().getHeader("Transfer-Encoding")).isEqualTo("chunked");
		assertThat(bodyOfLastRequest()).contains("\r\n\r\nstreamed\r\n");
	}

	@Test
	void encodesWhatWouldBreakTheNameOfAFile() {
		this.bot.sendDocument(42, InputFile.of("100% \"Größe\"\r\nX: \\ y.txt", utf8("a")));
		assertThat(bodyOfLastRequest()).contains("filename=\"100%25 %22Größe%22%0D%0AX: %5C y.txt\"\r\n");
	}

	@Test
	void declaresTheMediaTypeOfAFile() {
		this.bot.execute(new TestMethod((out) -> attach(out, new TypedAttachment("image/png"))));
		assertThat(bodyOfLastRequest()).contains("\r\nContent-Type: image/png\r\n\r\npng\r\n");
	}

	@Test
	void refusesAMediaTypeThatBreaksTheLine() {
		BotMethod<Boolean> method = new TestMethod((out) -> attach(out, new TypedAttachment("image/png\r\nX: y")));
		assertThatIllegalArgumentException().isThrownBy(() -> this.bot.execute(method))
			.withMessageContaining("a.png")
			.withMessageContaining("single line");
	}

	@Test
	void opensAFileAgainForEveryCall() {
		AtomicInteger opened = new AtomicInteger();
		SendDocument document = SendDocument.of(42, InputFile.of("a.txt", () -> {
			opened.incrementAndGet();
			return new ByteArrayInputStream(utf8("again"));
		}));
		this.bot.execute(document);
		String first = bodyOfLastRequest();
		this.bot.execute(document);
		assertThat(bodyOfLastRequest()).isEqualTo(first);
		assertThat(opened).hasValue(2);
	}

	@Test
	void sendsAFileWhileItIsRead() throws Exception {
		CountDownLatch arrived = new CountDownLatch(1);
		InputFile file = InputFile.of("zeros.bin", () -> new Zeros(300_000_000) {

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				if (this.left < 290_000_000) {
					await(arrived);
				}
				return super.read(bytes, offset, length);
			}

		});
		try (RawServer raw = RawServer.start((self, socket) -> {
			socket.getInputStream().readNBytes(1_000_000);
			arrived.countDown();
			RawServer.drain(socket.getInputStream(), "--\r\n\r\n0\r\n\r\n");
			RawServer.write(socket, RawServer.ok(TestBot.OK_MESSAGE));
		})) {
			TelegramBot other = TestBot.at(raw.url());
			assertThat(other.sendDocument(42, file).messageId()).isEqualTo(7);
			other.close();
		}
	}

	private static void await(CountDownLatch latch) throws IOException {
		try {
			if (!latch.await(10, TimeUnit.SECONDS)) {
				throw new IOException("Nothing has arrived");
			}
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

	private static Request lastRequest() {
		return server.getAllServeEvents().get(0).getRequest();
	}

	private static String bodyOfLastRequest() {
		Request request = lastRequest();
		String contentType = request.getHeader("Content-Type");
		assertThat(contentType).startsWith("multipart/form-data; boundary=");
		String boundary = contentType.substring(contentType.indexOf('=') + 1);
		return new String(request.getBody(), StandardCharsets.UTF_8).replaceAll(Pattern.quote(boundary), "*");
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	private static void attach(JsonOutput out, Attachment attachment) {
		out.startObject();
		out.write("file", (value) -> value.attach(attachment));
		out.endObject();
	}

	private record TestMethod(JsonWritable arguments) implements BotMethod<Boolean> {

		@Override
		public String methodName() {
			return "testMethod";
		}

		@Override
		public Boolean readResult(JsonParser parser) {
			parser.skipChildren();
			return true;
		}

		@Override
		public void writeTo(JsonOutput out) {
			this.arguments.writeTo(out);
		}

	}

	/**
	 * An attachment of somebody else's, which has not checked its media type.
	 *
	 * @param contentType the media type
	 */
	private record TypedAttachment(String contentType) implements Attachment {

		@Override
		public InputStream openStream() {
			return new ByteArrayInputStream(utf8("png"));
		}

		@Override
		public String fileName() {
			return "a.png";
		}

		@Override
		public long size() {
			return 3;
		}

	}

}
