package io.github.telegramspring.emulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * telegram-server.md §1.
 */
class HttpSurfaceTests {

	private static final String FORM = "application/x-www-form-urlencoded";

	private static final String JSON = "application/json";

	private final TestTelegram test = new TestTelegram();

	@BeforeEach
	void openChat() {
		this.test.alice.sends(this.test.bot, "hi");
	}

	@AfterEach
	void close() {
		this.test.close();
	}

	@Test
	void answersHaveTheHeadersOfTheServerInItsOrder() throws IOException {
		String body = "{\"ok\":true,\"result\":[]}";
		assertThat(raw("POST /bot" + this.test.bot.token() + "/getMyCommands HTTP/1.1\r\nContent-Length: 0\r\n\r\n"))
			.isEqualTo("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Type: application/json\r\n"
					+ "Content-Length: " + body.length() + "\r\n\r\n" + body);
	}

	@Test
	void getMeShowsTheBotWithMembersInTheServersOrder() throws Exception {
		assertThat(this.test.call("getMe")).isEqualTo("{\"ok\":true,\"result\":{\"id\":" + this.test.bot.id()
				+ ",\"is_bot\":true,\"first_name\":\"hello_bot\",\"username\":\"hello_bot\","
				+ "\"can_join_groups\":true,\"can_read_all_group_messages\":false,"
				+ "\"supports_inline_queries\":false,\"supports_guest_queries\":false,"
				+ "\"can_connect_to_business\":false,\"has_main_web_app\":false,\"has_topics_enabled\":false,"
				+ "\"allows_users_to_create_topics\":false,\"can_manage_bots\":false,"
				+ "\"supports_join_request_queries\":false}}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "getMe", "GETME", "getme", "test/getMe", "?method=getMe", "test/?method=getMe" })
	void methodsAreFoundInAnyCaseAndInTheTestEnvironmentAndByArgument(String method) throws Exception {
		assertThat(this.test.get(this.test.url(method)).body()).contains("\"username\":\"hello_bot\"");
	}

	@Test
	void thePathIsPercentDecoded() throws Exception {
		String url = this.test.telegram.baseUrl() + "/bot" + this.test.bot.token().replace(":", "%3A") + "/getMe";
		assertThat(this.test.get(url).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "getMe/,Not Found: method not found", "doSomething,Not Found: method not found",
			"'',Not Found: method not found", "testgetMe,Not Found" })
	void methodsThatTelegramHasNotAreNotFound(String method, String description) throws Exception {
		assertThat(this.test.get(this.test.url(method)).body())
			.isEqualTo("{\"ok\":false,\"error_code\":404,\"description\":\"" + description + "\"}");
	}

	@Test
	void methodsThatTheEmulatorHasNotAreRefusedLoudly() throws Exception {
		HttpResponse<String> response = this.test.get(this.test.url("getavailablegifts"));
		assertThat(response.statusCode()).isEqualTo(501);
		assertThat(response.body()).isEqualTo("{\"ok\":false,\"error_code\":501,"
				+ "\"description\":\"Not Implemented: the emulator does not do getAvailableGifts yet; have it give an "
				+ "answer of your own by the fault 'result' (CallFault.result in Java)\"}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/getMe", "/bot", "/bot123:abc", "/file/bot1:a/b" })
	void otherAddressesAreNotFound(String path) throws Exception {
		assertThat(this.test.get(this.test.telegram.baseUrl() + path).body())
			.isEqualTo("{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}");
	}

	@Test
	void anAbsoluteAddressInTheRequestLineIsNotFound() throws IOException {
		assertThat(raw("GET http://127.0.0.1/bot1:a/getMe HTTP/1.1\r\n\r\n")).startsWith("HTTP/1.1 404 Not Found\r\n")
			.endsWith("\"description\":\"Not Found: absolute URI is specified in the Request-Line\"}");
	}

	@ParameterizedTest
	@CsvSource({ "0123:abc,401,Unauthorized: invalid token specified", "abc,401,Unauthorized: invalid token specified",
			"abc:def,421,Misdirected Request: unallowed token specified",
			"-5:abc,401,Unauthorized: invalid token specified",
			"18014398509481984:abc,401,Unauthorized: invalid token specified", "123:short,401,Unauthorized",
			"123:AAEhBOweik9ai2o01SXOSJZh-wrongwrong,401,Unauthorized" })
	void wrongTokensAreRefused(String token, int status, String description) throws Exception {
		HttpResponse<String> response = this.test.get(this.test.telegram.baseUrl() + "/bot" + token + "/getMe");
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.body())
			.isEqualTo("{\"ok\":false,\"error_code\":" + status + ",\"description\":\"" + description + "\"}");
	}

	@ParameterizedTest
	@CsvSource({ "PUT / HTTP/1.1,501", "GET / HTTP/2.0,505", "GET /,400" })
	void whatIsNotHttpEnoughGetsAnEmptyBodyAndTheConnectionIsClosed(String line, int status) throws IOException {
		try (RawHttp http = new RawHttp(this.test.telegram)) {
			assertThat(http.exchange(line + "\r\n\r\n")).startsWith("HTTP/1.1 " + status + " ")
				.endsWith("\r\nContent-Length: 0\r\n\r\n");
			assertThat(http.isAtEnd()).isTrue();
		}
	}

	@ParameterizedTest
	@CsvSource({ "Transfer-Encoding: gzip,501", "Content-Encoding: br,415", "Content-Length: 99999999999,413",
			"Content-Length: 2000000 & Content-Type: application/json,413",
			"Content-Type: multipart/form-data & Content-Length: 5,400" })
	void bodiesThatCannotBeReadGetAnEmptyBody(String headers, int status) throws IOException {
		try (RawHttp http = new RawHttp(this.test.telegram)) {
			http.write(("POST /bot1:a/x HTTP/1.1\r\n" + headers.replace(" & ", "\r\n") + "\r\n\r\n")
				.getBytes(StandardCharsets.UTF_8));
			if (headers.contains("application/json")) {
				http.write(new byte[2_000_000]);
			}
			else {
				http.write("12345".getBytes(StandardCharsets.UTF_8));
			}
			assertThat(http.read()).startsWith("HTTP/1.1 " + status + " ").endsWith("\r\nContent-Length: 0\r\n\r\n");
		}
	}

	@Test
	void headersOverTheLimitAreRefused() throws IOException {
		assertThat(raw("GET / HTTP/1.1\r\nX: " + "x".repeat(300_000) + "\r\n\r\n")).startsWith("HTTP/1.1 431 ");
	}

	@Test
	void severalRequestsUseOneConnectionUnlessTheCallerWantsItClosed() throws IOException {
		String request = "GET /bot" + this.test.bot.token() + "/getMyCommands HTTP/1.1\r\n";
		try (RawHttp http = new RawHttp(this.test.telegram)) {
			assertThat(http.exchange(request + "\r\n")).contains("200 OK");
			assertThat(http.exchange(request + "Connection: close\r\n\r\n")).contains("200 OK");
			assertThat(http.isAtEnd()).isTrue();
		}
	}

	@Test
	void argumentsCanStandInTheQueryOfAGet() throws Exception {
		assertThat(this.test.get(this.test.url("sendMessage?chat_id=1&text=a+b%2Bc")).body())
			.contains("\"text\":\"a b+c\"");
	}

	@Test
	void argumentsCanStandInAForm() throws Exception {
		assertThat(this.test.post(this.test.url("sendMessage"), FORM, "chat_id=1&text=a+b%2Bc%").body())
			.contains("\"text\":\"a b+c%\"");
	}

	@Test
	void argumentsCanStandInTheBodyOfAGet() throws IOException {
		assertThat(raw("GET /bot" + this.test.bot.token() + "/sendMessage HTTP/1.1\r\nContent-Type: " + FORM
				+ "\r\nContent-Length: 16\r\n\r\nchat_id=1&text=a"))
			.contains("200 OK");
	}

	@Test
	void argumentsCanStandInMultipart() throws Exception {
		String body = """
				--XX
				Content-Disposition: form-data; name="chat_id"

				1
				--XX
				Content-Disposition: form-data; name="text"

				line
				two
				--XX
				Content-Disposition: form-data; name="reply_markup"; filename="x"

				file
				--XX--
				""".replace("\n", "\r\n");
		assertThat(this.test.post(this.test.url("sendMessage"), "multipart/form-data; boundary=XX", body).body())
			.contains("\"text\":\"line\\ntwo\"");
	}

	@Test
	void aPartCanBeAFormOfItsOwn() throws Exception {
		String body = "--XX\r\nContent-Disposition: form-data; name=\"x\"\r\nContent-Type: " + FORM
				+ "\r\n\r\nchat_id=1&text=a+b\r\n--XX--\r\n";
		assertThat(this.test.post(this.test.url("sendMessage"), "multipart/form-data; boundary=XX", body).body())
			.contains("\"text\":\"a b\"");
	}

	@ParameterizedTest
	@CsvSource({ "50,200", "51,413" })
	void aRequestHasAtMostFiftyFiles(int files, int status) throws Exception {
		String file = "--XX\r\nContent-Disposition: form-data; name=\"x\"; filename=\"x\"\r\n\r\nx\r\n";
		assertThat(this.test
			.post(this.test.url("getMe"), "multipart/form-data; boundary=XX", file.repeat(files) + "--XX--\r\n")
			.statusCode()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "70,200", "71,400" })
	void aBoundaryHasAtMostSeventyCharacters(int length, int status) throws Exception {
		String boundary = "x".repeat(length);
		assertThat(this.test
			.post(this.test.url("getMe"), "multipart/form-data; boundary=" + boundary, "--" + boundary + "--\r\n")
			.statusCode()).isEqualTo(status);
	}

	@Test
	void theFirstOfANameWinsAndTheQueryWinsOverTheBody() throws Exception {
		String url = this.test.url("sendMessage?text=first&text=second");
		assertThat(this.test.post(url, JSON, "{\"chat_id\":1,\"text\":\"third\"}").body())
			.contains("\"text\":\"first\"");
	}

	@Test
	void namesOfArgumentsAreToldApartByCase() throws Exception {
		assertThat(this.test.call("sendMessage", "{\"Chat_id\":1,\"text\":\"a\"}")).contains("chat_id is empty");
	}

	@Test
	void numbersInJsonMayBeTextAndTextMayBeNumbers() throws Exception {
		assertThat(this.test.call("sendMessage", "{\"chat_id\":\"1x\",\"text\":25,\"protect_content\":\" YES \"}"))
			.contains("\"text\":\"25\"", "\"has_protected_content\":true");
	}

	@Test
	void nullInJsonIsTheTextNull() throws Exception {
		assertThat(this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"a\",\"parse_mode\":null}"))
			.contains("Bad Request: unsupported parse_mode");
		assertThat(this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"a\",\"reply_markup\":null}"))
			.contains("Bad Request: object expected as reply markup");
	}

	@Test
	void whatStandsBeforeAFaultInTheJsonCounts() throws Exception {
		assertThat(this.test.call("sendMessage", "{\"chat_id\":1,\"text\":\"a\",\"oops\":")).contains("\"text\":\"a\"");
	}

	@Test
	void bodiesOfOtherTypesGiveNoArguments() throws Exception {
		assertThat(this.test.post(this.test.url("sendMessage"), "text/plain", "chat_id=1&text=a").body())
			.contains("message text is empty");
	}

	@Test
	void bodiesCanBePackedAndInChunks() throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
			out.write("{\"chat_id\":1,\"text\":\"packed\"}".getBytes(StandardCharsets.UTF_8));
		}
		ByteArrayOutputStream request = new ByteArrayOutputStream();
		request.writeBytes(("POST /bot" + this.test.bot.token() + "/sendMessage HTTP/1.1\r\nContent-Type: " + JSON
				+ "\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
				+ Integer.toHexString(packed.size()) + "\r\n")
			.getBytes(StandardCharsets.UTF_8));
		request.writeBytes(packed.toByteArray());
		request.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
		try (RawHttp http = new RawHttp(this.test.telegram)) {
			assertThat(http.exchange(request.toByteArray())).contains("\"text\":\"packed\"");
		}
	}

	private String raw(String request) throws IOException {
		try (RawHttp http = new RawHttp(this.test.telegram)) {
			return http.exchange(request);
		}
	}

}
