package io.github.telegramspring.bot.webhook;

import io.github.telegramspring.bot.processing.DefaultUpdateProcessor;
import org.junit.jupiter.api.Nested;

/**
 * The endpoint in servlet containers.
 */
class ServletWebhookTests {

	private static WebhookContract.Server tomcat(DefaultUpdateProcessor processor, WebhookSettings settings)
			throws Exception {
		WebhookRequestHandler handler = new WebhookRequestHandler(WebhookContract.SECRET, processor, settings);
		return server(handler, ServletServer.tomcat(new WebhookServlet(handler)));
	}

	private static WebhookContract.Server jetty(DefaultUpdateProcessor processor, WebhookSettings settings)
			throws Exception {
		WebhookRequestHandler handler = new WebhookRequestHandler(WebhookContract.SECRET, processor, settings);
		return server(handler, ServletServer.jetty(new WebhookServlet(handler)));
	}

	private static WebhookContract.Server server(WebhookRequestHandler handler, ServletServer server) {
		return new WebhookContract.Server(server.port(), handler, () -> {
			server.stop();
			handler.destroy();
		});
	}

	@Nested
	class TomcatAnswerTests extends AnswerContract {

		@Override
		Server start(DefaultUpdateProcessor processor, WebhookSettings settings) throws Exception {
			return tomcat(processor, settings);
		}

	}

	@Nested
	class TomcatRefusalTests extends RefusalContract {

		@Override
		Server start(DefaultUpdateProcessor processor, WebhookSettings settings) throws Exception {
			return tomcat(processor, settings);
		}

	}

	@Nested
	class JettyAnswerTests extends AnswerContract {

		@Override
		Server start(DefaultUpdateProcessor processor, WebhookSettings settings) throws Exception {
			return jetty(processor, settings);
		}

	}

	@Nested
	class JettyRefusalTests extends RefusalContract {

		@Override
		Server start(DefaultUpdateProcessor processor, WebhookSettings settings) throws Exception {
			return jetty(processor, settings);
		}

	}

}
