package io.github.telegramspring.benchmarks;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Gives every request the same answer, with as little work as possible.
 */
final class LoopbackBotApi implements Closeable {

	private static final String LENGTH = "content-length:";

	private final byte[] response;

	private final ServerSocket serverSocket;

	LoopbackBotApi(String json) throws IOException {
		byte[] body = json.getBytes(StandardCharsets.UTF_8);
		this.response = ("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Type: application/json\r\nContent-Length: "
				+ body.length + "\r\n\r\n" + json)
			.getBytes(StandardCharsets.UTF_8);
		this.serverSocket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
		start(this::accept);
	}

	String url() {
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
			for (int length = readHead(in); length >= 0; length = readHead(in)) {
				in.skipNBytes(length);
				socket.getOutputStream().write(this.response);
			}
		}
	}

	/**
	 * Reads to the end of the head.
	 * @return the length of the body, or -1 if the connection has ended
	 */
	private static int readHead(InputStream in) throws IOException {
		int length = 0;
		StringBuilder line = new StringBuilder();
		for (int next = in.read(); next >= 0; next = in.read()) {
			if (next != '\n') {
				line.append((char) next);
				continue;
			}
			String text = line.toString().strip();
			if (text.isEmpty()) {
				return length;
			}
			if (text.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
				length = Integer.parseInt(text.substring(LENGTH.length()).strip());
			}
			line.setLength(0);
		}
		return -1;
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
