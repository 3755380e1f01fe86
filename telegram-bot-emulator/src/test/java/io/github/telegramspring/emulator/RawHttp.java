package io.github.telegramspring.emulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends and receives bytes as they are, to see exactly what goes over the wire.
 */
final class RawHttp implements AutoCloseable {

	private static final Pattern LENGTH = Pattern.compile("(?im)^Content-Length: (\\d+)");

	private final Socket socket;

	RawHttp(TelegramEmulator telegram) throws IOException {
		this(new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(telegram.baseUrl().replaceAll(".*:", ""))));
	}

	RawHttp(Socket socket) throws IOException {
		this.socket = socket;
		this.socket.setSoTimeout(10_000);
	}

	String exchange(String request) throws IOException {
		return exchange(request.getBytes(StandardCharsets.UTF_8));
	}

	String exchange(byte[] request) throws IOException {
		write(request);
		return read();
	}

	/**
	 * Writes a request and reads what comes until the connection is cut.
	 */
	String exchangeOrCut(String request) {
		StringBuilder answer = new StringBuilder();
		try {
			write(request.getBytes(StandardCharsets.UTF_8));
			InputStream in = this.socket.getInputStream();
			for (int next = in.read(); next >= 0; next = in.read()) {
				answer.append((char) next);
			}
		}
		catch (IOException ex) {
			return answer.toString();
		}
		return answer.toString();
	}

	void write(byte[] bytes) throws IOException {
		this.socket.getOutputStream().write(bytes);
		this.socket.getOutputStream().flush();
	}

	/**
	 * Reads one message, or an empty text at the end of the connection.
	 */
	String read() throws IOException {
		InputStream in = this.socket.getInputStream();
		ByteArrayOutputStream message = new ByteArrayOutputStream();
		while (!message.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
			int next = in.read();
			if (next < 0) {
				return message.toString(StandardCharsets.UTF_8);
			}
			message.write(next);
		}
		Matcher length = LENGTH.matcher(message.toString(StandardCharsets.UTF_8));
		if (length.find()) {
			message.write(in.readNBytes(Integer.parseInt(length.group(1))));
		}
		return message.toString(StandardCharsets.UTF_8);
	}

	boolean isAtEnd() throws IOException {
		return this.socket.getInputStream().read() < 0;
	}

	@Override
	public void close() throws IOException {
		this.socket.close();
	}

}
