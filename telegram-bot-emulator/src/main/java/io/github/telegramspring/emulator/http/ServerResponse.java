package io.github.telegramspring.emulator.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A response to send.
 *
 * @param status the status
 * @param headers the header lines other than the length of the body
 * @param body the body, which must not be changed
 * @param extent how much of it is sent
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ServerResponse(int status, Headers headers, byte[] body, Extent extent) {

	private ServerResponse(int status, Headers headers, byte[] body) {
		this(status, headers, body, Extent.ALL);
	}

	/**
	 * Makes the answer to a call of the Bot API, with the headers in the server's order
	 * (telegram-server.md §1.4).
	 * @param status the status
	 * @param retryAfter the seconds to wait after a status of 429, else 0
	 * @param json the body
	 * @return the response
	 */
	public static ServerResponse json(int status, int retryAfter, byte[] json) {
		List<Headers.Line> lines = new ArrayList<>();
		lines.add(new Headers.Line("Connection", "keep-alive"));
		lines.add(new Headers.Line("Content-Type", "application/json"));
		if (retryAfter > 0) {
			lines.add(new Headers.Line("Retry-After", Integer.toString(retryAfter)));
		}
		return new ServerResponse(status, new Headers(lines), json);
	}

	/**
	 * Makes a response for people.
	 * @param status the status
	 * @param text the body, which ends with a line break
	 * @return the response
	 */
	public static ServerResponse text(int status, String text) {
		return new ServerResponse(status,
				new Headers(List.of(new Headers.Line("Connection", "keep-alive"),
						new Headers.Line("Content-Type", "text/plain; charset=utf-8"))),
				text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Makes a response that does not come from the Bot API.
	 * @param status the status
	 * @param contentType the type of the text, empty for none
	 * @param text the body
	 * @return the response
	 */
	public static ServerResponse page(int status, String contentType, String text) {
		List<Headers.Line> lines = contentType.isEmpty() ? List.of()
				: List.of(new Headers.Line("Content-Type", contentType));
		return new ServerResponse(status, new Headers(lines), text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Makes a response with any content.
	 * @param status the status
	 * @param lines the header lines other than the length of the body
	 * @param body the body, which must not be changed
	 * @return the response
	 */
	public static ServerResponse content(int status, List<Headers.Line> lines, byte[] body) {
		return new ServerResponse(status, new Headers(lines), body);
	}

	/**
	 * Returns a copy after which the connection is cut.
	 * @param begun whether half of it is sent, rather than nothing
	 * @return the response
	 */
	public ServerResponse cut(boolean begun) {
		return new ServerResponse(this.status, this.headers, this.body, begun ? Extent.HALF : Extent.NOTHING);
	}

	boolean isCut() {
		return this.extent != Extent.ALL;
	}

	/**
	 * Makes what is answered when HTTP itself was broken: a status and nothing more
	 * (telegram-server.md §1.3).
	 * @param status the status
	 * @return the response
	 */
	static ServerResponse empty(int status) {
		return new ServerResponse(status, new Headers(List.of()), new byte[0]);
	}

	/**
	 * Returns the response as it goes over the wire.
	 * @return the bytes
	 */
	byte[] bytes() {
		byte[] all = allBytes();
		return switch (this.extent) {
			case ALL -> all;
			case HALF -> Arrays.copyOf(all, all.length / 2);
			case NOTHING -> new byte[0];
		};
	}

	private byte[] allBytes() {
		StringBuilder head = new StringBuilder("HTTP/1.1 ").append(this.status)
			.append(' ')
			.append(HttpStatus.reason(this.status))
			.append("\r\n");
		for (Headers.Line line : this.headers.lines()) {
			head.append(line.name()).append(": ").append(line.value()).append("\r\n");
		}
		head.append("Content-Length: ").append(this.body.length).append("\r\n\r\n");
		byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
		byte[] all = new byte[start.length + this.body.length];
		System.arraycopy(start, 0, all, 0, start.length);
		System.arraycopy(this.body, 0, all, start.length, this.body.length);
		return all;
	}

	/**
	 * How much of a response is sent.
	 */
	public enum Extent {

		/**
		 * Everything, as it should be.
		 */
		ALL,

		/**
		 * Half of the bytes, then the connection is cut.
		 */
		HALF,

		/**
		 * The connection is cut instead.
		 */
		NOTHING

	}

}
