package io.github.telegramspring.bot.webhook;

import java.nio.file.Files;

import jakarta.servlet.Servlet;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * A servlet container with one servlet, at {@code /webhook}.
 *
 * @param port the port it listens on
 * @param shutdown stops it
 */
record ServletServer(int port, Shutdown shutdown) {

	static ServletServer tomcat(Servlet servlet) throws Exception {
		return tomcat(servlet, "/webhook");
	}

	static ServletServer tomcat(Servlet servlet, String path) throws Exception {
		Tomcat tomcat = new Tomcat();
		tomcat.setBaseDir(Files.createTempDirectory("tomcat").toString());
		tomcat.setPort(0);
		Context context = tomcat.addContext("", null);
		Tomcat.addServlet(context, "webhook", servlet).setAsyncSupported(true);
		context.addServletMapping(path, "webhook");
		tomcat.getConnector();
		tomcat.start();
		return new ServletServer(tomcat.getConnector().getLocalPort(), () -> {
			tomcat.stop();
			tomcat.destroy();
		});
	}

	static ServletServer jetty(Servlet servlet) throws Exception {
		Server jetty = new Server(0);
		ServletContextHandler context = new ServletContextHandler();
		ServletHolder holder = new ServletHolder(servlet);
		holder.setAsyncSupported(true);
		context.addServlet(holder, "/webhook");
		jetty.setHandler(context);
		jetty.start();
		return new ServletServer(((ServerConnector) jetty.getConnectors()[0]).getLocalPort(), jetty::stop);
	}

	void stop() throws Exception {
		this.shutdown.stop();
	}

	@FunctionalInterface
	interface Shutdown {

		void stop() throws Exception;

	}

}
