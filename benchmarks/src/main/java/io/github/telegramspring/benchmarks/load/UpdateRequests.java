package io.github.telegramspring.benchmarks.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import io.github.telegramspring.benchmarks.Payload;

/**
 * The deliveries to one server: all of the same length, each with a number of its own,
 * from so many people in turn. Only digits are written for each of them.
 */
final class UpdateRequests {

	/**
	 * The secret that Telegram and the bot share.
	 */
	static final String SECRET = "benchmarks-know-this-secret";

	private static final String UPDATE_ID = "123456789";

	private static final String USER_ID = "5123456789";

	private static final long FIRST_UPDATE_ID = 100_000_000;

	private static final long FIRST_USER_ID = 5_000_000_000L;

	private final byte[] template;

	private final int updateIdAt;

	private final int userIdAt;

	private final int chatIdAt;

	private final int people;

	private long sent;

	/**
	 * Creates the deliveries.
	 * @param people how many people write to the bot, each in a private chat
	 */
	UpdateRequests(int people) throws IOException {
		String body = new String(Payload.SMALL.bytes(), StandardCharsets.US_ASCII);
		String request = """
				POST /telegram/webhook HTTP/1.1\r
				Host: localhost\r
				Content-Type: application/json\r
				Content-Length: %d\r
				X-Telegram-Bot-Api-Secret-Token: %s\r
				Connection: keep-alive\r
				Accept-Encoding: gzip, deflate\r
				\r
				%s""".formatted(body.length(), SECRET, body);
		this.template = request.getBytes(StandardCharsets.US_ASCII);
		this.updateIdAt = request.indexOf(UPDATE_ID);
		this.userIdAt = request.indexOf(USER_ID);
		this.chatIdAt = request.lastIndexOf(USER_ID);
		this.people = people;
	}

	/**
	 * Makes a buffer for the deliveries of one connection.
	 */
	ByteBuffer newBuffer() {
		return ByteBuffer.allocateDirect(this.template.length).put(this.template).flip();
	}

	/**
	 * Writes the next delivery into a buffer.
	 */
	void next(ByteBuffer buffer) {
		long userId = FIRST_USER_ID + this.sent % this.people;
		write(FIRST_UPDATE_ID + this.sent, buffer, this.updateIdAt, UPDATE_ID.length());
		write(userId, buffer, this.userIdAt, USER_ID.length());
		write(userId, buffer, this.chatIdAt, USER_ID.length());
		buffer.rewind();
		this.sent++;
	}

	/**
	 * Returns how many deliveries there were.
	 */
	long sent() {
		return this.sent;
	}

	private static void write(long number, ByteBuffer buffer, int index, int digits) {
		long rest = number;
		for (int i = index + digits - 1; i >= index; i--) {
			buffer.put(i, (byte) ('0' + rest % 10));
			rest /= 10;
		}
	}

}
