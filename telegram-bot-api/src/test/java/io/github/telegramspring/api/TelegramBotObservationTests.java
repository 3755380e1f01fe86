package io.github.telegramspring.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import io.github.telegramspring.api.error.TooManyRequestsException;
import io.github.telegramspring.api.method.GetMe;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.api.observation.ApiObservationContext;
import io.github.telegramspring.api.observation.ApiObservationDocumentation;
import io.github.telegramspring.api.observation.DefaultApiObservationConvention;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TelegramBotObservationTests extends WithBotApiServer {

	private final List<Observation.Context> stopped = new ArrayList<>();

	private final ObservationRegistry registry = ObservationRegistry.create();

	TelegramBotObservationTests() {
		this.registry.observationConfig().observationHandler(new ObservationHandler<>() {

			@Override
			public void onStop(Observation.Context context) {
				TelegramBotObservationTests.this.stopped.add(context);
			}

			@Override
			public boolean supportsContext(Observation.Context context) {
				return true;
			}

		});
	}

	@Test
	void observesACall() throws Exception {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_MESSAGE)));
		TelegramBot observed = observed();
		observed.sendMessage(42, "Hi");
		observed.close();
		Observation.Context context = this.stopped.get(0);
		assertThat(context.getName()).isEqualTo("telegram.api");
		assertThat(context.getContextualName()).isEqualTo("telegram sendMessage");
		assertThat(tags(context.getLowCardinalityKeyValues())).isEqualTo(
				Map.of("method", "sendMessage", "outcome", "success", "error.code", "none", "exception", "none"));
		assertThat(tags(context.getHighCardinalityKeyValues())).isEqualTo(Map.of("chat.id", "42"));
		assertThat(context.toString()).doesNotContain(TestBot.SECRET);
	}

	@Test
	void observesWhyACallFailed() throws Exception {
		server.stubFor(post(anyUrl()).willReturn(jsonResponse(
				"{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry after 5\"}", 429)));
		TelegramBot observed = observed();
		assertThatExceptionOfType(TooManyRequestsException.class).isThrownBy(observed::getMe);
		observed.close();
		Observation.Context context = this.stopped.get(0);
		assertThat(tags(context.getLowCardinalityKeyValues())).isEqualTo(Map.of("method", "getMe", "outcome", "error",
				"error.code", "429", "exception", "TooManyRequestsException"));
		assertThat(tags(context.getHighCardinalityKeyValues())).isEqualTo(Map.of("chat.id", "none"));
		assertThat(context.getError()).isInstanceOf(TooManyRequestsException.class);
	}

	@Test
	void showsTheTokenInNoFailure() throws Exception {
		server.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(404).withBody("No /bot" + TestBot.TOKEN)));
		TelegramBot observed = observed();
		assertThatException().isThrownBy(observed::getMe);
		observed.close();
		assertThat(this.stopped.get(0) + " " + this.stopped.get(0).getError()).doesNotContain(TestBot.SECRET);
	}

	@Test
	void observesAnAsynchronousCallAsPartOfWhatAskedForIt() throws Exception {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_USER)));
		TelegramBot observed = observed();
		Observation asking = Observation.start("asking", this.registry);
		CompletableFuture<User> user = asking.scoped(() -> observed.executeAsync(GetMe.of()));
		user.get(20, TimeUnit.SECONDS);
		observed.close();
		assertThat(this.stopped.get(0).getParentObservation()).isSameAs(asking);
	}

	@Test
	void isNamedByTheConvention() throws Exception {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_USER)));
		TelegramBot observed = TelegramBot.builder(TestBot.TOKEN)
			.baseUrl(server.baseUrl())
			.observationRegistry(this.registry)
			.observationConvention(new DefaultApiObservationConvention() {

				@Override
				public String getContextualName(ApiObservationContext context) {
					return "my " + context.call().methodName();
				}

			})
			.build();
		observed.getMe();
		observed.close();
		assertThat(this.stopped).extracting(Observation.Context::getContextualName).containsExactly("my getMe");
	}

	@Test
	void documentsItsKeys() {
		assertThat(ApiObservationDocumentation.API_CALL.getLowCardinalityKeyNames()).extracting(KeyName::asString)
			.containsExactly("method", "outcome", "error.code", "exception");
		assertThat(ApiObservationDocumentation.API_CALL.getHighCardinalityKeyNames()).extracting(KeyName::asString)
			.containsExactly("chat.id");
	}

	@Test
	void addsNothingToCallsThatNobodyObserves() {
		CallSettings settings = new CallSettings();
		settings.observationRegistry(ObservationRegistry.NOOP);
		assertThat(settings.chain((DefaultTelegramBot) this.bot)).isNull();
	}

	private TelegramBot observed() {
		return TelegramBot.builder(TestBot.TOKEN).baseUrl(server.baseUrl()).observationRegistry(this.registry).build();
	}

	private static Map<String, String> tags(KeyValues keyValues) {
		return keyValues.stream().collect(Collectors.toMap(KeyValue::getKey, KeyValue::getValue));
	}

}
