package io.github.telegramspring.api;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.error.NetworkException;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.CallOptions;
import io.github.telegramspring.api.method.CallPriority;
import io.github.telegramspring.api.method.GetMe;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.model.ParseMode;
import io.github.telegramspring.api.model.User;
import org.junit.jupiter.api.Test;

import org.springframework.http.client.SimpleClientHttpRequestFactory;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TelegramBotCallTests extends WithBotApiServer {

	private static final CallOptions HASTY = CallOptions.of().readTimeout(Duration.ofMillis(100));

	@Test
	void waitsForOneCallAsLongAsItSays() {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_USER).withFixedDelay(2000)));
		assertThatExceptionOfType(NetworkException.class).isThrownBy(() -> this.bot.execute(GetMe.of().with(HASTY)))
			.withCauseInstanceOf(SocketTimeoutException.class);
		assertThatExceptionOfType(NetworkException.class).isThrownBy(() -> this.bot.with(HASTY).getMe());
		assertThat(this.bot.getMe().username()).isEqualTo("test_bot");
	}

	@Test
	void waitsLongerForOneCallThanForOthers() throws Exception {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_USER).withFixedDelay(500)));
		TelegramBot hasty = TelegramBot.builder(TestBot.TOKEN)
			.baseUrl(server.baseUrl())
			.readTimeout(Duration.ofMillis(100))
			.build();
		assertThat(hasty.with(CallOptions.of().readTimeout(Duration.ofSeconds(20))).getMe().username())
			.isEqualTo("test_bot");
		hasty.close();
	}

	@Test
	void saysWhichClientCannotWaitForOneCallOnly() {
		TelegramBot other = TelegramBot.builder(TestBot.TOKEN)
			.baseUrl(server.baseUrl())
			.requestFactory(new SimpleClientHttpRequestFactory())
			.build();
		assertThatIllegalStateException().isThrownBy(() -> other.with(HASTY).getMe())
			.withMessageContaining("SimpleClientHttpRequestFactory")
			.withMessageContaining("httpComponents");
	}

	@Test
	void completesRequestsByItsDefaults() throws Exception {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_MESSAGE)));
		TelegramBot html = TelegramBot.builder(TestBot.TOKEN)
			.baseUrl(server.baseUrl())
			.defaults(BotDefaults.of().parseMode(ParseMode.HTML))
			.build();
		html.sendMessage(42, "With");
		html.with(CallOptions.of().withoutDefaults(true)).sendMessage(42, "Without");
		html.close();
		server.verify(postRequestedFor(anyUrl()).withRequestBody(matchingJsonPath("$.text", equalTo("With")))
			.withRequestBody(matchingJsonPath("$.parse_mode", equalTo("HTML"))));
		server.verify(postRequestedFor(anyUrl()).withRequestBody(matchingJsonPath("$.text", equalTo("Without")))
			.withRequestBody(matchingJsonPath("$.parse_mode", absent())));
		assertThat(html.defaults().parseMode()).isEqualTo(ParseMode.HTML);
	}

	@Test
	void goesThroughItsInterceptorsInTheirOrder() throws Exception {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_MESSAGE)));
		List<String> seen = new ArrayList<>();
		TelegramBot intercepted = TelegramBot.builder(TestBot.TOKEN)
			.baseUrl(server.baseUrl())
			.interceptor(new NotingInterceptor("outer", seen))
			.interceptor(new NotingInterceptor("inner", seen))
			.build();
		intercepted.with(CallOptions.of().priority(CallPriority.BULK)).sendMessage(42, "Hi");
		intercepted.close();
		assertThat(seen).containsExactly("outer sendMessage to 42 BULK", "inner sendMessage to 42 BULK", "inner done",
				"outer done");
	}

	@Test
	void makesTheCallThatAnInterceptorMakesOfIt() throws Exception {
		server.stubFor(post(anyUrl()).willReturn(okJson(TestBot.OK_MESSAGE)));
		TelegramBot intercepted = TelegramBot.builder(TestBot.TOKEN)
			.baseUrl(server.baseUrl())
			.interceptor(new ApiInterceptor() {

				@Override
				public <R> R intercept(ApiCall<R> call, Chain chain) {
					return chain.proceed(call.options(HASTY.readTimeout(Duration.ofSeconds(30))));
				}

			})
			.build();
		assertThat(intercepted.sendMessage(42, "Hi").messageId()).isEqualTo(7);
		intercepted.close();
	}

	@Test
	void isAFakeWithOneMethodThatSeesTheOptions() {
		List<BotMethod<?>> calls = new ArrayList<>();
		FakeBot fake = new FakeBot(calls);
		TelegramBot view = fake.with(HASTY);
		view.getMe();
		view.execute(GetMe.of().with(CallOptions.of().duplicateAllowed(true)));
		fake.call("getMe", Map.of(), User.class);
		assertThat(calls).extracting(ApiCall::optionsOf)
			.containsExactly(HASTY, HASTY.duplicateAllowed(true), CallOptions.of());
	}

	@Test
	void letsTheOptionsOfACallComeBeforeThoseOfTheView() {
		CallOptions patient = CallOptions.of().readTimeout(Duration.ofSeconds(90));
		List<BotMethod<?>> calls = new ArrayList<>();
		new FakeBot(calls).with(HASTY.priority(CallPriority.BULK)).execute(SendMessage.of(42, "Hi").with(patient));
		assertThat(ApiCall.optionsOf(calls.get(0))).isEqualTo(patient.priority(CallPriority.BULK));
	}

	private static final class FakeBot implements TelegramBot {

		private final List<BotMethod<?>> calls;

		FakeBot(List<BotMethod<?>> calls) {
			this.calls = calls;
		}

		@Override
		@SuppressWarnings("NullAway") // a fake that answers nothing
		public <R> R execute(BotMethod<R> method) {
			this.calls.add(method);
			return null;
		}

	}

	private static final class NotingInterceptor implements ApiInterceptor {

		private final String name;

		private final List<String> seen;

		NotingInterceptor(String name, List<String> seen) {
			this.name = name;
			this.seen = seen;
		}

		@Override
		public <R> R intercept(ApiCall<R> call, Chain chain) {
			this.seen.add(
					this.name + " " + call.methodName() + " to " + call.targetChat() + " " + call.options().priority());
			R result = chain.proceed(call);
			this.seen.add(this.name + " done");
			return result;
		}

	}

}
