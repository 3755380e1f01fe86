package io.github.telegramspring.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.github.telegramspring.api.error.UnreadableAttachmentException;
import io.github.telegramspring.api.json.Attachment;
import tools.jackson.core.JsonParser;

/**
 * A {@code multipart/form-data} body: one part for each argument, then one for each file,
 * which is read while it is sent.
 */
final class MultipartBody extends RequestBody {

	private final String boundary;

	private final byte[] arguments;

	private final List<FilePart> files;

	private final byte[] end;

	private MultipartBody(String boundary, byte[] arguments, List<FilePart> files) {
		this.boundary = boundary;
		this.arguments = arguments;
		this.files = files;
		this.end = utf8("--" + boundary + "--\r\n");
	}

	static MultipartBody of(String methodName, JsonBuffer json, Map<String, Attachment> attachments) {
		// Not to be guessed, or the content of a file could end its part.
		String boundary = UUID.randomUUID().toString();
		List<FilePart> files = new ArrayList<>(attachments.size());
		attachments.forEach((name, attachment) -> {
			try {
				files.add(FilePart.of(boundary, name, attachment));
			}
			catch (AttachmentFailure ex) {
				throw new UnreadableAttachmentException(methodName, ex.problem(), ex.getCause());
			}
		});
		return new MultipartBody(boundary, argumentParts(boundary, json), files);
	}

	private static byte[] argumentParts(String boundary, JsonBuffer json) {
		ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
		try (JsonParser parser = json.parser()) {
			parser.nextToken();
			for (String name = parser.nextName(); name != null; name = parser.nextName()) {
				out.writeBytes(
						utf8("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n"));
				out.writeBytes(readArgument(parser, json));
				out.writeBytes(utf8("\r\n"));
			}
		}
		return out.toByteArray();
	}

	private static byte[] readArgument(JsonParser parser, JsonBuffer json) {
		if (parser.nextToken().isScalarValue()) {
			return utf8(parser.getString());
		}
		long start = parser.currentTokenLocation().getByteOffset();
		parser.skipChildren();
		return json.copyOfRange(start, parser.currentLocation().getByteOffset());
	}

	@Override
	String contentType() {
		return "multipart/form-data; boundary=" + this.boundary;
	}

	@Override
	long contentLength() {
		long length = (long) this.arguments.length + this.end.length;
		for (FilePart file : this.files) {
			if (file.length() < 0) {
				return -1;
			}
			length += file.length();
		}
		return length;
	}

	@Override
	public boolean repeatable() {
		return this.files.stream().allMatch(FilePart::isRepeatable);
	}

	@Override
	void writeContent(OutputStream out) throws IOException {
		out.write(this.arguments);
		for (FilePart file : this.files) {
			file.writeTo(out);
		}
		out.write(this.end);
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
