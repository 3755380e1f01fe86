package io.github.telegramspring.api.model;

import java.io.IOException;
import java.io.InputStream;

import io.github.telegramspring.api.json.Attachment;
import io.github.telegramspring.api.json.JsonOutput;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;
import org.springframework.util.MimeTypeUtils;

/**
 * A file that is uploaded with the request, made by the {@code of} methods of
 * {@link InputFile}.
 *
 * <pre class="code">
 * InputFile.of(Path.of("tmp-4711")).fileName("report.pdf").contentType("application/pdf")
 * </pre>
 *
 * @param fileName the name of the file as Telegram shall see it
 * @param content gives the content
 * @param contentType the media type to declare, or {@code null} for none in particular
 */
public record FileUpload(String fileName, ContentSource content,
		@Nullable String contentType) implements InputFile, Attachment {

	/**
	 * Checks name and media type.
	 */
	public FileUpload {
		Assert.hasText(fileName, "A file to upload must have a name, as in 'report.pdf'");
		if (contentType != null) {
			MimeTypeUtils.parseMimeType(contentType);
		}
	}

	static FileUpload of(String fileName, ContentSource content) {
		return new FileUpload(fileName, content, null);
	}

	/**
	 * Gives the file another name.
	 * @param fileName the name of the file as Telegram shall see it
	 * @return a copy with this name
	 * @throws IllegalArgumentException if the name is empty
	 */
	public FileUpload fileName(String fileName) {
		return new FileUpload(fileName, this.content, this.contentType);
	}

	/**
	 * Declares a media type. Telegram looks at name and content as well.
	 * @param contentType the media type, such as {@code image/png}
	 * @return a copy with this media type
	 * @throws org.springframework.util.InvalidMimeTypeException if that is none
	 */
	public FileUpload contentType(@Nullable String contentType) {
		return new FileUpload(this.fileName, this.content, contentType);
	}

	@Override
	public InputStream openStream() throws IOException {
		return this.content.open();
	}

	@Override
	public long size() throws IOException {
		return this.content.size();
	}

	@Override
	public boolean isRepeatable() {
		return this.content.isRepeatable();
	}

	@Override
	public void writeTo(JsonOutput out) {
		out.attach(this);
	}

	/**
	 * Returns the name, and nothing of the content.
	 */
	@Override
	public String toString() {
		return "FileUpload[" + this.fileName + "]";
	}

}
