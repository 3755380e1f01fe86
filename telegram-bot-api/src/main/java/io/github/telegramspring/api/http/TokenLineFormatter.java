package io.github.telegramspring.api.http;

import org.apache.hc.core5.http.message.BasicLineFormatter;
import org.apache.hc.core5.http.message.RequestLine;
import org.apache.hc.core5.util.CharArrayBuffer;

/**
 * Puts the token into the request line, at the last moment before it goes to the socket.
 */
final class TokenLineFormatter extends BasicLineFormatter {

	private final TokenMask mask;

	TokenLineFormatter(TokenMask mask) {
		this.mask = mask;
	}

	@Override
	public void formatRequestLine(CharArrayBuffer buffer, RequestLine line) {
		super.formatRequestLine(buffer,
				new RequestLine(line.getMethod(), this.mask.reveal(line.getUri()), line.getProtocolVersion()));
	}

}
