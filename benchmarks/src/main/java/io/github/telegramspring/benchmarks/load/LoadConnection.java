package io.github.telegramspring.benchmarks.load;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * A connection of Telegram to the server, which carries one delivery at a time.
 */
final class LoadConnection implements Closeable {

	private static final String OK = "HTTP/1.1 200";

	private static final String LENGTH = "Content-Length: ";

	private static final String END_OF_HEAD = "\r\n\r\n";

	private final SocketChannel channel;

	private final UpdateRequests requests;

	private final ByteBuffer request;

	private final ByteBuffer response = ByteBuffer.allocate(8192);

	private long sentAt;

	LoadConnection(int port, UpdateRequests requests) throws IOException {
		this.channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
		this.channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
		this.requests = requests;
		this.request = requests.newBuffer();
	}

	SocketChannel channel() {
		return this.channel;
	}

	/**
	 * Returns when the last delivery was sent, by the clock of {@link System#nanoTime()}.
	 */
	long sentAt() {
		return this.sentAt;
	}

	/**
	 * Sends the next delivery.
	 */
	void send() throws IOException {
		this.requests.next(this.request);
		this.sentAt = System.nanoTime();
		while (this.request.hasRemaining()) {
			this.channel.write(this.request);
		}
	}

	/**
	 * Reads what has come of the answer.
	 * @return whether it is complete
	 * @throws IllegalStateException if the server does not take the update
	 */
	boolean receive() throws IOException {
		if (this.channel.read(this.response) < 0) {
			throw new IllegalStateException("The server has closed a connection");
		}
		String text = new String(this.response.array(), 0, this.response.position(), StandardCharsets.ISO_8859_1);
		int endOfHead = text.indexOf(END_OF_HEAD);
		if (endOfHead < 0) {
			return false;
		}
		int lengthAt = text.indexOf(LENGTH);
		if (!text.startsWith(OK) || lengthAt < 0) {
			throw new IllegalStateException("A delivery is to be answered 200 with a Content-Length, not " + text);
		}
		int length = Integer.parseInt(text, lengthAt + LENGTH.length(), text.indexOf('\r', lengthAt), 10);
		if (text.length() < endOfHead + END_OF_HEAD.length() + length) {
			return false;
		}
		this.response.clear();
		return true;
	}

	@Override
	public void close() throws IOException {
		this.channel.close();
	}

}
