package io.github.telegramspring.benchmarks;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Stands in for Telegram where calls are measured: gives each method always the same
 * answer, with as little work as possible.
 */
public final class LoopbackBotApi implements Closeable {

	private static final String LENGTH = "content-length:";

	private static final String MESSAGE = """
			{"ok":true,"result":{"message_id":7,"from":{"id":123456,"is_bot":true,"first_name":"Test",\
			"username":"test_bot"},"chat":{"id":42,"first_name":"Ada","username":"ada","type":"private"},\
			"date":1700000000,"text":"Hello, Ada! Your order has been sent today."}}""";

	private static final String BOT = """
			{"ok":true,"result":{"id":123456,"is_bot":true,"first_name":"Test","username":"test_bot"}}""";

	private static final String NO_WEBHOOK = """
			{"ok":true,"result":{"url":"","has_custom_certificate":false,"pending_update_count":0}}""";

	private static final String TRUE = """
			{"ok":true,"result":true}""";

	private static final Map<String, byte[]> RESPONSES = Map.of("sendmessage", response(MESSAGE), "getme",
			response(BOT), "getwebhookinfo", response(NO_WEBHOOK));

	private static final byte[] OTHER_RESPONSE = response(TRUE);

	private final ServerSocket serverSocket;

	/**
	 * Starts a server.
	 * @throws IOException if there is no port for it
	 */
	public LoopbackBotApi() throws IOException {
		this.serverSocket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
		start(this::accept);
	}

	private static byte[] response(String json) {
		int length = json.getBytes(StandardCharsets.UTF_8).length;
		return ("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Type: application/json\r\nContent-Length: "
				+ length + "\r\n\r\n" + json)
			.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Returns the address of the server.
	 * @return the address, without the token
	 */
	public String url() {
		return "http://localhost:" + this.serverSocket.getLocalPort();
	}

	private void accept() throws IOException {
		while (!this.serverSocket.isClosed()) {
			Socket socket = this.serverSocket.accept();
			socket.setTcpNoDelay(true);
			start(() -> serve(socket));
		}
	}

	private void serve(Socket socket) throws IOException {
		try (socket; InputStream in = new BufferedInputStream(socket.getInputStream())) {
			for (String call = readLine(in); call != null; call = readLine(in)) {
				in.skipNBytes(readLength(in));
				socket.getOutputStream().write(RESPONSES.getOrDefault(method(call), OTHER_RESPONSE));
			}
		}
	}

	/**
	 * Takes the name of the method, in lower case, out of the first line of a request.
	 */
	private static String method(String line) {
		int end = line.lastIndexOf(' ');
		return line.substring(line.lastIndexOf('/', end - 1) + 1, end).toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads the headers.
	 * @return the length of the body
	 */
	private static int readLength(InputStream in) throws IOException {
		int length = 0;
		for (String line = readLine(in); line != null && !line.isEmpty(); line = readLine(in)) {
			if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
				length = Integer.parseInt(line.substring(LENGTH.length()).strip());
			}
		}
		return length;
	}

	private static @Nullable String readLine(InputStream in) throws IOException {
		StringBuilder line = new StringBuilder();
		int next = in.read();
		for (; next >= 0 && next != '\n'; next = in.read()) {
			line.append((char) next);
		}
		return (next >= 0) ? line.toString().strip() : null;
	}

	private static void start(Work work) {
		Thread thread = new Thread(() -> {
			try {
				work.run();
			}
			catch (IOException ex) {
				// The other side has hung up, or the benchmark ends.
			}
		}, "loopback-bot-api");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public void close() throws IOException {
		this.serverSocket.close();
	}

	@FunctionalInterface
	private interface Work {

		void run() throws IOException;

	}

}
