package io.github.telegramspring.emulator.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A response to send.
 *
 * @param status the status
 * @param headers the header lines other than the length of the body
 * @param body the body, which must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ServerResponse(int status, Headers headers, byte[] body) {

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

}
