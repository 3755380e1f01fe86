package io.github.telegramspring.api;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.model.File;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.client.SimpleClientHttpRequestFactory;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * The address of a file has the token in it, and shows it nowhere.
 */
class FileTokenSecrecyTests extends WithBotApiServer {

	private static final String PATH = "/file/bot" + TestBot.TOKEN + "/a.txt";

	private static final File FILE = File.of("AgAC", "AQAD").fileSize(11L).filePath("a.txt");

	private final LogCapture logs = new LogCapture();

	@AfterEach
	void closeLogs() {
		this.logs.close();
	}

	@Test
	void showsNoTokenWhenAllIsWell() {
		server.stubFor(get(anyUrl()).willReturn(ok("Hello world")));
		assertThat(this.bot.download(FILE).toByteArray()).hasSize(11);
		server.verify(getRequestedFor(urlEqualTo(PATH)));
		assertThat(this.logs.text()).contains("GET /file/bot123456:***/a.txt HTTP/1.1");
		TokenTraces.assertNoToken(this.logs.text() + this.bot.download(FILE));
	}

	static Stream<ResponseDefinitionBuilder> answers() {
		return Stream.of(aResponse().withStatus(404).withBody(PATH),
				aResponse().withStatus(502).withStatusMessage("No " + PATH).withBody(PATH),
				aResponse().withStatus(302).withHeader("Location", "https://example.org" + PATH),
				aResponse().withStatus(206).withHeader("Content-Range", PATH), ok(PATH), ok("short"),
				ok("Hello world").withHeader("X-Url", PATH), aResponse().withFault(Fault.EMPTY_RESPONSE),
				aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
				aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("answers")
	void showsNoTokenWhateverTheServerAnswers(ResponseDefinitionBuilder answer) {
		server.stubFor(get(anyUrl()).willReturn(answer));
		TokenTraces.assertNoToken(
				TokenTraces.print(catchThrowable(() -> this.bot.download(FILE).toByteArray())) + this.logs.text());
	}

	static Stream<ClientHttpRequestFactory> otherClients() {
		return Stream.of(new JdkClientHttpRequestFactory(), new SimpleClientHttpRequestFactory(),
				new HttpComponentsClientHttpRequestFactory());
	}

	@ParameterizedTest(name = "{index}")
	@MethodSource("otherClients")
	void showsNoTokenInTheExceptionsOfOtherClients(ClientHttpRequestFactory client) {
		this.logs.close();
		server.stubFor(get(anyUrl()).willReturn(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));
		for (String url : new String[] { server.baseUrl(), "http://localhost:1", "http://bot-api.invalid" }) {
			TelegramBot other = TelegramBot.builder(TestBot.TOKEN).baseUrl(url).requestFactory(client).build();
			Throwable ex = catchThrowable(() -> other.download(FILE).toByteArray());
			assertThat(ex).isInstanceOf(TelegramApiException.class);
			TokenTraces.assertNoToken(TokenTraces.print(ex));
		}
	}

	@Test
	void showsNoTokenWhenReadingFails() throws IOException {
		TelegramBot other = TelegramBot.builder(TestBot.TOKEN)
			.requestFactory((uri, method) -> new CollectingRequest(uri,
					() -> new FixedResponse(200, new HttpHeaders(), new FailingStream())))
			.build();
		TokenTraces.assertNoToken(TokenTraces.print(catchThrowable(() -> other.download(FILE).toByteArray())));
		InputStream content = other.download(FILE).open();
		TokenTraces.assertNoToken(TokenTraces.print(catchThrowable(content::read)));
		TokenTraces.assertNoToken(TokenTraces.print(catchThrowable(() -> content.skip(1))));
	}

}
