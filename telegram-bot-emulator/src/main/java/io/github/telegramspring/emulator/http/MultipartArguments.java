package io.github.telegramspring.emulator.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Takes a {@code multipart/form-data} body apart: a part with a file name is a file, even
 * if the name is empty; one without is an argument (telegram-server.md §1.2). A body that
 * ends early gives the parts that are complete.
 */
final class MultipartArguments {

	private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]*)\"|([^;]*))");

	private static final Pattern NAME = parameter("name");

	private static final Pattern FILE_NAME = parameter("filename");

	private final ArgumentReader arguments;

	private final byte[] body;

	private final byte[] delimiter;

	MultipartArguments(ArgumentReader arguments, byte[] body, String contentType) throws HttpFault {
		this.arguments = arguments;
		this.body = body;
		this.delimiter = ("\r\n--" + boundary(contentType)).getBytes(StandardCharsets.UTF_8);
	}

	private static Pattern parameter(String name) {
		return Pattern.compile("(?i)(?:^|[;\\s])" + name + "=(?:\"((?:\\\\.|[^\"\\\\])*)\"|([^;\\s]*))");
	}

	private static String boundary(String contentType) throws HttpFault {
		String boundary = find(BOUNDARY, contentType);
		if (boundary == null || boundary.isEmpty() || boundary.length() > 70) {
			throw new HttpFault(400, "Bad Request: boundary not found or of wrong length");
		}
		return boundary;
	}

	private static @Nullable String find(Pattern pattern, String text) {
		Matcher matcher = pattern.matcher(text);
		if (!matcher.find()) {
			return null;
		}
		return (matcher.group(1) != null) ? matcher.group(1) : matcher.group(2).strip();
	}

	void read() throws HttpFault {
		// The first delimiter may stand at the very start, without its line break.
		int start = startsWith(0, 2) ? this.delimiter.length - 2 : after(indexOf(0));
		while (start >= 0 && !isLast(start)) {
			int end = indexOf(start);
			if (end < 0) {
				return;
			}
			readPart(Arrays.copyOfRange(this.body, start + 2, Math.max(start + 2, end)));
			start = after(end);
		}
	}

	private int after(int delimiterStart) {
		return (delimiterStart >= 0) ? delimiterStart + this.delimiter.length : -1;
	}

	private boolean isLast(int position) {
		return position + 1 < this.body.length && this.body[position] == '-' && this.body[position + 1] == '-';
	}

	private int indexOf(int from) {
		for (int i = from; i <= this.body.length - this.delimiter.length; i++) {
			if (startsWith(i, 0)) {
				return i;
			}
		}
		return -1;
	}

	private boolean startsWith(int at, int skipped) {
		int length = this.delimiter.length - skipped;
		return at + length <= this.body.length
				&& Arrays.equals(this.body, at, at + length, this.delimiter, skipped, this.delimiter.length);
	}

	private void readPart(byte[] part) throws HttpFault {
		HttpInput in = new HttpInput(new ByteArrayInputStream(part));
		Headers headers;
		byte[] content;
		try {
			headers = in.readHeaders();
			content = in.readRest();
		}
		catch (HttpFault ex) {
			throw ex;
		}
		catch (IOException ex) {
			throw new HttpFault(400, "Bad Request: malformed part");
		}
		String disposition = headers.first("Content-Disposition");
		String name = find(NAME, disposition);
		String fileName = find(FILE_NAME, disposition);
		String type = headers.first("Content-Type");
		if (name == null) {
			throw new HttpFault(400, "Bad Request: part without a name");
		}
		add(unquote(name), (fileName != null) ? unquote(fileName) : null, type, content);
	}

	private void add(String name, @Nullable String fileName, String type, byte[] content) throws HttpFault {
		if (fileName != null) {
			this.arguments.addUpload(new Upload(name, fileName, type, content));
		}
		else if (type.toLowerCase(Locale.ROOT).contains("application/x-www-form-urlencoded")) {
			this.arguments.readForm(new String(content, StandardCharsets.UTF_8));
		}
		else {
			this.arguments.addText(name, new String(content, StandardCharsets.UTF_8));
		}
	}

	private static String unquote(String text) {
		return PercentDecoder.decode(text.replaceAll("\\\\(.)", "$1"), false);
	}

}
