package io.github.telegramspring.api;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpResponse;

/**
 * What the headers of a file server tell about the content that follows.
 */
final class FileResponse {

	private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(?:(\\d{1,18})|\\*)");

	private final int status;

	private final long start;

	private final long size;

	FileResponse(ClientHttpResponse response) throws IOException {
		this.status = response.getStatusCode().value();
		String range = response.getHeaders().getFirst(HttpHeaders.CONTENT_RANGE);
		Matcher matcher = CONTENT_RANGE.matcher((range != null) ? range : "");
		if (this.status == 206) {
			boolean known = matcher.matches();
			this.start = known ? Long.parseLong(matcher.group(1)) : -1;
			this.size = (known && matcher.group(2) != null) ? Long.parseLong(matcher.group(2)) : -1;
		}
		else {
			this.start = 0;
			this.size = response.getHeaders().getContentLength();
		}
	}

	/**
	 * Tells whether this is the file from an offset on, or the whole of it.
	 */
	boolean isContentFrom(long offset) {
		return this.status == 200 || (this.status == 206 && this.start == offset);
	}

	/**
	 * Tells whether the server did something else with the range than was asked for.
	 */
	boolean isAboutRange() {
		return this.status == 206 || this.status == 416;
	}

	/**
	 * Returns how many bytes of the file are left out at its beginning.
	 */
	long start() {
		return this.start;
	}

	/**
	 * Returns the size of the whole file, or -1 if it is not known.
	 */
	long size() {
		return this.size;
	}

}
