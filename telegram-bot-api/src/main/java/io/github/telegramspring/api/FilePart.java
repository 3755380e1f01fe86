package io.github.telegramspring.api;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.HexFormat;
import java.util.regex.Pattern;

import io.github.telegramspring.api.json.Attachment;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * A file within a multipart body.
 */
final class FilePart {

	private static final int BUFFER_SIZE = 16 * 1024;

	private static final Pattern UNSAFE_IN_NAMES = Pattern.compile("[\\x00-\\x1f\"\\\\%]");

	private static final HexFormat UPPER_CASE_HEX = HexFormat.of().withUpperCase();

	private static final byte[] END = { '\r', '\n' };

	private final Attachment content;

	private final byte[] header;

	private final long size;

	private FilePart(Attachment content, byte[] header, long size) {
		this.content = content;
		this.header = header;
		this.size = size;
	}

	static FilePart of(String boundary, String name, Attachment content) throws AttachmentFailure {
		long size = size(content);
		if (size == 0) {
			throw new AttachmentFailure("'" + content.fileName() + "' is empty, and Telegram takes no empty files",
					null);
		}
		String header = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
				+ encode(content.fileName()) + "\"\r\nContent-Type: " + contentType(content) + "\r\n\r\n";
		return new FilePart(content, header.getBytes(StandardCharsets.UTF_8), size);
	}

	private static long size(Attachment content) throws AttachmentFailure {
		try {
			return content.size();
		}
		catch (FileNotFoundException | NoSuchFileException ex) {
			throw new AttachmentFailure("there is no file '" + content.fileName() + "'", ex);
		}
		catch (IOException ex) {
			throw new AttachmentFailure("cannot find out the size of '" + content.fileName() + "'", ex);
		}
	}

	/**
	 * Encodes what would end the name or the line. Telegram's server decodes percent
	 * signs in names, as browsers write them.
	 */
	private static String encode(String fileName) {
		return UNSAFE_IN_NAMES.matcher(fileName)
			.replaceAll((match) -> "%" + UPPER_CASE_HEX.toHexDigits((byte) match.group().charAt(0)));
	}

	private static String contentType(Attachment content) {
		@Nullable String type = content.contentType();
		if (type == null) {
			return "application/octet-stream";
		}
		Assert.isTrue(type.chars().noneMatch((character) -> character < ' '),
				() -> "The media type of '" + content.fileName() + "' must be a single line, as in 'image/png'");
		return type;
	}

	/**
	 * Returns the length of the whole part.
	 * @return the length in bytes, or -1 if the size of the file is not known
	 */
	long length() {
		return (this.size >= 0) ? this.header.length + this.size + END.length : -1;
	}

	boolean isRepeatable() {
		return this.content.isRepeatable();
	}

	void writeTo(OutputStream out) throws IOException {
		out.write(this.header);
		try (AttachmentReader in = AttachmentReader.open(this.content)) {
			byte[] buffer = new byte[BUFFER_SIZE];
			long sent = 0;
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				sent += count;
				checkSize(sent <= this.size, sent);
				out.write(buffer, 0, count);
			}
			checkSize(sent == this.size, sent);
		}
		out.write(END);
	}

	private void checkSize(boolean right, long sent) throws AttachmentFailure {
		if (this.size >= 0 && !right) {
			throw new AttachmentFailure("'" + this.content.fileName() + "' was said to have " + this.size
					+ " bytes but has " + ((sent > this.size) ? "more" : "only " + sent), null);
		}
	}

}
