package io.github.telegramspring.benchmarks.load;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

import io.github.telegramspring.benchmarks.BareCall;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/**
 * The limit: Tomcat as Spring Boot sets it up, and nothing else than a servlet that reads
 * the update, sends a message if it is told where to, and answers 200.
 */
public final class BareServlet extends HttpServlet {

	private static final long serialVersionUID = 1L;

	private final transient @Nullable BareCall call;

	private BareServlet(@Nullable BareCall call) {
		this.call = call;
	}

	public static void main(String[] args) throws IOException {
		BareCall call = (args.length > 1) ? new BareCall(args[1]) : null;
		serve(Integer.parseInt(args[0]), new BareServlet(call));
	}

	/**
	 * Runs a servlet, and nothing else.
	 */
	static void serve(int port, HttpServlet servlet) throws IOException {
		Logger.getLogger("").setLevel(Level.WARNING);
		TomcatServletWebServerFactory tomcat = new TomcatServletWebServerFactory(port);
		tomcat.addConnectorCustomizers((connector) -> connector.setProperty("maxKeepAliveRequests", "-1"));
		tomcat.getWebServer((context) -> context.addServlet("webhook", servlet).addMapping("/telegram/webhook"))
			.start();
		ServerConsole.serve();
	}

	@Override
	protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
		request.getInputStream().readAllBytes();
		if (this.call != null) {
			this.call.sendMessage();
		}
		response.setStatus(HttpServletResponse.SC_OK);
	}

}
