package io.github.telegramspring.emulator.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Finds the arguments of a message: first those in the query string, then those in the
 * body, which may be a form, JSON or multipart (telegram-server.md §1.2).
 */
public final class ArgumentReader {

	private static final int MAX_BYTES = 1 << 20;

	private final Arguments arguments = new Arguments();

	private int bytes;

	/**
	 * Reads the arguments of a request.
	 * @param query the query string
	 * @param headers the headers, which tell what the body is
	 * @param body the body
	 * @return the arguments
	 * @throws HttpFault if there is too much of anything
	 */
	public static Arguments read(String query, Headers headers, byte[] body) throws HttpFault {
		ArgumentReader reader = new ArgumentReader();
		reader.readForm(query);
		if (body.length > 0) {
			reader.readBody(headers.first("Content-Type"), body);
		}
		return reader.arguments;
	}

	private void readBody(String contentType, byte[] body) throws HttpFault {
		String type = contentType.toLowerCase(Locale.ROOT);
		if (type.contains("application/x-www-form-urlencoded")) {
			readForm(new String(body, StandardCharsets.UTF_8));
		}
		else if (type.contains("application/json")) {
			count(body.length);
			JsonArguments.read(body, this.arguments);
		}
		else if (type.contains("multipart/form-data")) {
			new MultipartArguments(this, body, contentType).read();
		}
		else {
			this.arguments.add(new Upload("file", "", contentType, body));
		}
	}

	void readForm(String form) throws HttpFault {
		count(form.length());
		for (String pair : form.split("&", -1)) {
			int equals = pair.indexOf('=');
			String name = (equals >= 0) ? pair.substring(0, equals) : pair;
			String value = (equals >= 0) ? pair.substring(equals + 1) : "";
			if (!pair.isEmpty()) {
				this.arguments.add(PercentDecoder.decode(name, true), PercentDecoder.decode(value, true));
			}
		}
	}

	void addText(String name, String value) throws HttpFault {
		count(name.length() + value.length());
		this.arguments.add(name, value);
	}

	void addUpload(Upload upload) throws HttpFault {
		this.arguments.add(upload);
		if (this.arguments.uploads().size() > 50) {
			throw new HttpFault(413, "Request Entity Too Large: too many files attached");
		}
	}

	private void count(int more) throws HttpFault {
		this.bytes += more;
		if (this.bytes > MAX_BYTES) {
			throw new HttpFault(413, "Request Entity Too Large: too many arguments");
		}
	}

}
