package io.github.telegramspring.bot.webhook;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServletHttpHandlerAdapter;
import org.springframework.http.server.reactive.TomcatHttpHandlerAdapter;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.web.reactive.function.server.RouterFunctions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The endpoint of reactive applications, in a server that does not block.
 */
class ReactiveWebhookTests {

	private static WebhookContract.Server server(DefaultUpdateProcessor processor, WebhookSettings settings)
			throws Exception {
		ExecutorService executor = Executors.newCachedThreadPool(new CustomizableThreadFactory("intake-"));
		ReactiveWebhookHandler handler = new ReactiveWebhookHandler(WebhookContract.SECRET, processor, settings,
				executor);
		HttpHandler http = RouterFunctions.toHttpHandler(handler.routeFrom("/webhook"));
		ServletHttpHandlerAdapter servlet = new TomcatHttpHandlerAdapter(http);
		ServletServer server = ServletServer.tomcat(servlet, "/");
		return new WebhookContract.Server(server.port(), handler, () -> {
			server.stop();
			executor.shutdownNow();
		});
	}

	@Nested
	class ReactiveAnswerTests extends AnswerContract {

		@Override
		Server start(DefaultUpdateProcessor processor, WebhookSettings settings) throws Exception {
			return server(processor, settings);
		}

		@Test
		void keepsHandlersOffTheThreadsOfTheServer() throws Exception {
			start();
			deliver("{\"update_id\":1}");
			assertThat(threads()).singleElement().extracting(Thread::getName).asString().startsWith("intake-");
		}

	}

	@Nested
	class ReactiveRefusalTests extends RefusalContract {

		@Override
		Server start(DefaultUpdateProcessor processor, WebhookSettings settings) throws Exception {
			return server(processor, settings);
		}

	}

}
