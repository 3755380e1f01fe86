package io.github.telegramspring.bot.webhook;

import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import org.junit.jupiter.api.Nested;

/**
 * The endpoint in servlet containers.
 */
class ServletWebhookTests {

	private static WebhookContract.Server server(WebhookRequestHandler handler, ServletServer server) {
		return new WebhookContract.Server(server.port(), handler, () -> {
			server.stop();
			handler.destroy();
		});
	}

	@Nested
	class TomcatTests extends WebhookContract {

		@Override
		Server start(DefaultUpdateProcessor processor, WebhookSettings settings) throws Exception {
			WebhookRequestHandler handler = new WebhookRequestHandler(SECRET, processor, settings);
			return server(handler, ServletServer.tomcat(new WebhookServlet(handler)));
		}

	}

	@Nested
	class JettyTests extends WebhookContract {

		@Override
		Server start(DefaultUpdateProcessor processor, WebhookSettings settings) throws Exception {
			WebhookRequestHandler handler = new WebhookRequestHandler(SECRET, processor, settings);
			return server(handler, ServletServer.jetty(new WebhookServlet(handler)));
		}

	}

}
