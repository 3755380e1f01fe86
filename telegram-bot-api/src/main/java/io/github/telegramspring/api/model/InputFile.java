package io.github.telegramspring.api.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

import io.github.telegramspring.api.json.Attachment;
import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

import org.springframework.util.Assert;
import org.springframework.util.StringUtils;

/**
 * A file to send: one that Telegram has already, one it shall fetch from the web, or one
 * that is uploaded with the request.
 *
 * <pre class="code">
 * InputFile.id(message.photo().get(0).fileId())
 * InputFile.url("https://example.org/cat.jpg")
 * InputFile.of(Path.of("cat.jpg"))
 * InputFile.of("cat.jpg", bytes)
 * InputFile.of("report.pdf", () -&gt; storage.open(42))
 * </pre>
 *
 * A plain string is never taken for a path on this machine, so what a user typed cannot
 * make a bot send its own files.
 */
public sealed interface InputFile extends JsonWritable {

	/**
	 * Refers to a file that Telegram has already.
	 * @param fileId the {@code file_id} that Telegram gave to this bot
	 * @return the file
	 * @throws IllegalArgumentException if the id is empty
	 */
	static InputFile id(String fileId) {
		return new FileId(fileId);
	}

	/**
	 * Refers to a file on the web, which Telegram fetches: up to 5 MB for photos and 20
	 * MB for anything else.
	 * @param url an {@code http} or {@code https} address
	 * @return the file
	 * @throws IllegalArgumentException if the address is not absolute
	 */
	static InputFile url(String url) {
		return new Url(URI.create(url));
	}

	/**
	 * Uploads a file of this machine under its own name.
	 * @param path the file, which is read each time the request is sent
	 * @return the file
	 */
	static InputFile of(Path path) {
		return new Upload(String.valueOf(path.getFileName()), () -> Files.newInputStream(path), () -> Files.size(path));
	}

	/**
	 * Uploads bytes.
	 * @param fileName the name of the file as Telegram shall see it
	 * @param content the content, which is not copied and must not be changed afterwards
	 * @return the file
	 */
	static InputFile of(String fileName, byte[] content) {
		return new Upload(fileName, () -> new ByteArrayInputStream(content), () -> content.length);
	}

	/**
	 * Uploads what a stream gives.
	 * @param fileName the name of the file as Telegram shall see it
	 * @param content opens the content, once for each attempt to send it
	 * @return the file
	 */
	static InputFile of(String fileName, ContentSource content) {
		return new Upload(fileName, content, () -> -1);
	}

	/**
	 * Reads a reference to a file.
	 * @param parser the parser
	 * @return the file
	 * @throws tools.jackson.core.JacksonException if there is no text
	 */
	static InputFile read(JsonParser parser) {
		return JsonValues.require(readOrNull(parser), parser, "a reference to a file");
	}

	/**
	 * Reads a reference to a file.
	 * @param parser the parser
	 * @return the file, or {@code null} if there is no text
	 */
	static @Nullable InputFile readOrNull(JsonParser parser) {
		String text = JsonValues.readStringOrNull(parser);
		return StringUtils.hasText(text) ? new FileId(text) : null;
	}

	/**
	 * Opens the content of a file to upload.
	 */
	@FunctionalInterface
	interface ContentSource {

		/**
		 * Opens the content from its first byte.
		 * @return a new stream
		 * @throws IOException if the content cannot be read
		 */
		InputStream open() throws IOException;

	}

	/**
	 * Finds out the size of a file to upload.
	 */
	@FunctionalInterface
	interface ContentSize {

		/**
		 * Returns the size.
		 * @return the size in bytes, or -1 if it is not known beforehand
		 * @throws IOException if the size cannot be found out
		 */
		long bytes() throws IOException;

	}

	/**
	 * A file that Telegram has already.
	 *
	 * @param fileId the {@code file_id} that Telegram gave to this bot
	 */
	record FileId(String fileId) implements InputFile {

		/**
		 * Checks that there is an id.
		 */
		public FileId {
			Assert.hasText(fileId, "The id of a file must not be empty");
		}

		@Override
		public void writeTo(JsonOutput out) {
			out.writeValue(this.fileId);
		}

	}

	/**
	 * A file on the web.
	 *
	 * @param url the address Telegram fetches it from
	 */
	record Url(URI url) implements InputFile {

		/**
		 * Checks that the address is one Telegram can fetch from.
		 */
		public Url {
			Assert.isTrue("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()),
					() -> "Telegram fetches files by http and https only, not from '" + url
							+ "'; a file of this machine is InputFile.of(Path)");
		}

		@Override
		public void writeTo(JsonOutput out) {
			out.writeValue(this.url.toString());
		}

	}

	/**
	 * A file that is uploaded with the request.
	 *
	 * @param fileName the name of the file as Telegram shall see it
	 * @param content opens the content
	 * @param contentSize finds out the size of the content
	 */
	record Upload(String fileName, ContentSource content, ContentSize contentSize) implements InputFile, Attachment {

		@Override
		public InputStream openStream() throws IOException {
			return this.content.open();
		}

		@Override
		public long size() throws IOException {
			return this.contentSize.bytes();
		}

		@Override
		public void writeTo(JsonOutput out) {
			out.attach(this);
		}

		@Override
		public String toString() {
			return "Upload[" + this.fileName + "]";
		}

	}

}
