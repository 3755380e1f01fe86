package io.github.telegramspring.emulator.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

import org.jspecify.annotations.Nullable;

/**
 * Reads messages from a connection, with the limits of the Bot API server
 * (telegram-server.md §1.2 and §1.3).
 */
public final class HttpInput {

	private static final int MAX_HEAD = 256 << 10;

	private static final long MAX_DECLARED_LENGTH = 4L << 30;

	private static final int MAX_BODY = 64 << 20;

	private final InputStream in;

	/**
	 * Reads from a stream.
	 * @param in the stream, which is not closed by this object
	 */
	public HttpInput(InputStream in) {
		this.in = new BufferedInputStream(in);
	}

	/**
	 * Reads the first line and the header lines of a message.
	 * @return the head, or {@code null} if the connection ended before it began
	 * @throws IOException if the connection breaks, or as a {@link HttpFault} if the head
	 * is malformed or too long
	 */
	public @Nullable Head readHead() throws IOException {
		String start = readLine(MAX_HEAD);
		while (start != null && start.isEmpty()) {
			start = readLine(MAX_HEAD);
		}
		return (start != null) ? new Head(start, readHeaders(MAX_HEAD - start.length())) : null;
	}

	/**
	 * Reads header lines up to the empty line that ends them.
	 * @return the header lines
	 * @throws IOException if the connection breaks, or as a {@link HttpFault} if a line
	 * is malformed or all of them are too long
	 */
	Headers readHeaders() throws IOException {
		return readHeaders(MAX_HEAD);
	}

	private Headers readHeaders(int limit) throws IOException {
		int budget = limit;
		List<Headers.Line> lines = new ArrayList<>();
		for (String line = requireLine(budget); !line.isEmpty(); line = requireLine(budget)) {
			budget -= line.length();
			lines.add(Headers.Line.parse(line));
		}
		return new Headers(lines);
	}

	private String requireLine(int budget) throws IOException {
		String line = readLine(budget);
		if (line == null) {
			throw new EOFException("The connection ended within a message");
		}
		return line;
	}

	private @Nullable String readLine(int budget) throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream(64);
		int next = this.in.read();
		if (next < 0) {
			return null;
		}
		while (next != '\n') {
			if (next < 0) {
				throw new EOFException("The connection ended within a message");
			}
			if (line.size() >= budget) {
				throw new HttpFault(431, "Request Header Fields Too Large: too big headers");
			}
			line.write(next);
			next = this.in.read();
		}
		String text = line.toString(StandardCharsets.UTF_8);
		return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
	}

	/**
	 * Reads the body that belongs to a head. Without a length and not in chunks there is
	 * none.
	 * @param headers the headers of the message
	 * @return the body, unpacked
	 * @throws IOException if the connection breaks, or as a {@link HttpFault} if the body
	 * is too long or encoded in an unknown way
	 */
	public byte[] readBody(Headers headers) throws IOException {
		String transfer = headers.first("Transfer-Encoding").toLowerCase(Locale.ROOT);
		String encoding = headers.first("Content-Encoding").toLowerCase(Locale.ROOT);
		if (!transfer.isEmpty() && !transfer.equals("identity") && !transfer.equals("chunked")) {
			throw new HttpFault(501, "Unimplemented: unsupported transfer-encoding");
		}
		if (!encoding.isEmpty() && !encoding.matches("none|gzip|deflate")) {
			throw new HttpFault(415, "Unsupported Media Type: unsupported content-encoding");
		}
		byte[] raw = transfer.equals("chunked") ? readChunks() : readExactly(declaredLength(headers));
		return unpack(raw, encoding);
	}

	private static int declaredLength(Headers headers) throws HttpFault {
		String value = headers.first("Content-Length");
		if (value.isEmpty()) {
			return 0;
		}
		if (!value.matches("\\d{1,18}")) {
			throw new HttpFault(400, "Bad Request: wrong content-length");
		}
		return checkedLength(Long.parseLong(value));
	}

	private static int checkedLength(long length) throws HttpFault {
		if (length > MAX_DECLARED_LENGTH || length > MAX_BODY) {
			throw new HttpFault(413, "Request Entity Too Large: content is too big");
		}
		return (int) length;
	}

	/**
	 * Reads the first half of a body that is not going to be used.
	 * @param headers the headers of the message
	 * @throws IOException if the connection breaks, or as a {@link HttpFault} if the body
	 * is too long
	 */
	void readHalf(Headers headers) throws IOException {
		readExactly(declaredLength(headers) / 2);
	}

	private byte[] readExactly(int length) throws IOException {
		byte[] bytes = this.in.readNBytes(length);
		if (bytes.length < length) {
			throw new EOFException("The connection ended within a message");
		}
		return bytes;
	}

	private byte[] readChunks() throws IOException {
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = readChunkSize(); size > 0; size = readChunkSize()) {
			checkedLength((long) body.size() + size);
			body.write(readExactly(size));
			requireLine(2);
		}
		String trailer = requireLine(MAX_HEAD);
		while (!trailer.isEmpty()) {
			trailer = requireLine(MAX_HEAD);
		}
		return body.toByteArray();
	}

	private int readChunkSize() throws IOException {
		String line = requireLine(256);
		int end = line.indexOf(';');
		String size = ((end >= 0) ? line.substring(0, end) : line).strip();
		if (!size.matches("[0-9a-fA-F]{1,8}")) {
			throw new HttpFault(400, "Bad Request: wrong chunk size");
		}
		return checkedLength(Long.parseLong(size, 16));
	}

	/**
	 * Reads all that is left.
	 * @return the bytes up to the end of the stream
	 * @throws IOException if the connection breaks
	 */
	byte[] readRest() throws IOException {
		return this.in.readAllBytes();
	}

	private static byte[] unpack(byte[] raw, String encoding) throws IOException {
		if (raw.length == 0 || encoding.isEmpty() || encoding.equals("none")) {
			return raw;
		}
		try (InputStream packed = new ByteArrayInputStream(raw);
				InputStream in = encoding.equals("gzip") ? new GZIPInputStream(packed)
						: new InflaterInputStream(packed)) {
			byte[] body = in.readNBytes(MAX_BODY + 1);
			checkedLength(body.length);
			return body;
		}
		catch (HttpFault ex) {
			throw ex;
		}
		catch (IOException ex) {
			throw new HttpFault(400, "Bad Request: can't unpack the content");
		}
	}

	/**
	 * What comes before the body.
	 *
	 * @param start the first line
	 * @param headers the header lines
	 */
	public record Head(String start, Headers headers) {
	}

}
