package io.github.telegramspring.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Speaks to each connection as a test wants it, for what no HTTP server would do.
 */
final class RawServer implements AutoCloseable {

	private final ServerSocket serverSocket;

	private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();

	private RawServer(ServerSocket serverSocket) {
		this.serverSocket = serverSocket;
	}

	static RawServer start(Conversation conversation) throws IOException {
		RawServer server = new RawServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
		Thread thread = new Thread(() -> server.serve(conversation), "raw-server");
		thread.setDaemon(true);
		thread.start();
		return server;
	}

	static RawServer answering(String response) throws IOException {
		return start((server, socket) -> {
			server.readRequest(socket);
			write(socket, response);
		});
	}

	private void serve(Conversation conversation) {
		while (!this.serverSocket.isClosed()) {
			try (Socket socket = this.serverSocket.accept()) {
				conversation.hold(this, socket);
			}
			catch (IOException ex) {
				// The test ends, or the client has hung up: the test sees to that.
			}
		}
	}

	/**
	 * Reads a small request to its end: its head and as many bytes as it declares.
	 */
	String readRequest(Socket socket) throws IOException {
		String head = readHead(socket);
		int length = head.lines()
			.filter((line) -> line.startsWith("Content-Length: "))
			.mapToInt((line) -> Integer.parseInt(line.substring(16)))
			.findFirst()
			.orElse(0);
		String request = head + new String(socket.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
		this.requests.add(request);
		return request;
	}

	/**
	 * Reads the head of a request and nothing of its body.
	 */
	String readHead(Socket socket) throws IOException {
		InputStream in = socket.getInputStream();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		while (!bytes.toString(StandardCharsets.UTF_8).contains("\r\n\r\n")) {
			int next = in.read();
			if (next < 0) {
				break;
			}
			bytes.write(next);
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}

	/**
	 * Reads until something has been read that ends like this, or until the client ends.
	 */
	static void drain(InputStream in, String end) throws IOException {
		byte[] buffer = new byte[64 * 1024];
		String tail = "";
		int count = 0;
		while (count >= 0 && !tail.endsWith(end)) {
			count = in.read(buffer);
			int start = Math.max(0, count - 100);
			tail += new String(buffer, start, Math.max(0, count) - start, StandardCharsets.ISO_8859_1);
			tail = tail.substring(Math.max(0, tail.length() - 100));
		}
	}

	static void write(Socket socket, String text) throws IOException {
		socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
	}

	static String ok(String body) {
		return "HTTP/1.1 200 OK\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
	}

	String takeRequest() throws InterruptedException {
		return this.requests.take();
	}

	String url() {
		return "http://localhost:" + port();
	}

	int port() {
		return this.serverSocket.getLocalPort();
	}

	@Override
	public void close() throws IOException {
		this.serverSocket.close();
	}

	@FunctionalInterface
	interface Conversation {

		void hold(RawServer server, Socket socket) throws IOException;

	}

}
