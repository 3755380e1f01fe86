package io.github.telegramspring.api.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.regex.Pattern;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonValues;
import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

import org.springframework.core.io.Resource;
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
 * InputFile.of(new ClassPathResource("logo.png"))
 * InputFile.of("report.pdf", () -&gt; storage.open(42))
 * InputFile.of(Path.of("tmp-4711")).fileName("report.pdf").contentType("application/pdf")
 * </pre>
 *
 * A plain string is never taken for a path, neither on this machine nor on that of the
 * Bot API server, so what a user typed cannot make a bot send files it should not.
 */
public sealed interface InputFile extends JsonWritable
		permits InputFile.FileId, InputFile.Url, InputFile.ServerFile, FileUpload {

	/**
	 * Refers to a file that Telegram has already.
	 * @param fileId the {@code file_id} that Telegram gave to this bot
	 * @return the file
	 * @throws IllegalArgumentException if that cannot be an id: it has only letters,
	 * digits, {@code _} and {@code -}
	 */
	static InputFile id(String fileId) {
		return new FileId(fileId);
	}

	/**
	 * Refers to a file on the web, which Telegram fetches: up to 5 MB for photos and 20
	 * MB for anything else.
	 * @param url an {@code http} or {@code https} address
	 * @return the file
	 * @throws IllegalArgumentException if it is no such address
	 */
	static InputFile url(String url) {
		try {
			return new Url(new URI(url));
		}
		catch (URISyntaxException ex) {
			throw new IllegalArgumentException("'" + url + "' is no web address: " + ex.getReason() + " at index "
					+ ex.getIndex() + "; an address is like https://example.org/cat%20photo.jpg, with blanks encoded");
		}
	}

	/**
	 * Refers to a file on the disk of a local Bot API server, which reads it from there:
	 * nothing is uploaded. A bot refuses it with an {@link IllegalStateException} unless
	 * it was built with
	 * {@link io.github.telegramspring.api.TelegramBot.Builder#localServer(boolean)
	 * localServer(true)}.
	 * @param path an absolute path, as the server sees it
	 * @return the file
	 * @throws IllegalArgumentException if the path is not absolute
	 */
	static InputFile onServer(Path path) {
		return new ServerFile(path);
	}

	/**
	 * Uploads a file of this machine under its own name.
	 * @param path the file, which is read each time the request is sent
	 * @return the file
	 * @throws IllegalArgumentException if the path has no name, as {@code /}
	 */
	static FileUpload of(Path path) {
		Path fileName = path.getFileName();
		Assert.isTrue(fileName != null, () -> "There is no file name in '" + path + "'");
		return FileUpload.of(String.valueOf(fileName), new PathContent(path));
	}

	/**
	 * Uploads a resource under its own name.
	 * @param resource the resource; one that {@linkplain Resource#isOpen() is open
	 * already}, as a file that came with an HTTP request, can be sent only once
	 * @return the file
	 * @throws IllegalArgumentException if the resource has no name
	 */
	static FileUpload of(Resource resource) {
		String fileName = resource.getFilename();
		if (!StringUtils.hasText(fileName)) {
			throw new IllegalArgumentException("There is no file name for Telegram in " + resource.getDescription()
					+ "; give one: InputFile.of(\"report.pdf\", resource)");
		}
		return of(fileName, resource);
	}

	/**
	 * Uploads a resource.
	 * @param fileName the name of the file as Telegram shall see it
	 * @param resource the resource; one that {@linkplain Resource#isOpen() is open
	 * already}, as a file that came with an HTTP request, can be sent only once
	 * @return the file
	 */
	static FileUpload of(String fileName, Resource resource) {
		return FileUpload.of(fileName, new ResourceContent(resource));
	}

	/**
	 * Uploads bytes.
	 * @param fileName the name of the file as Telegram shall see it
	 * @param content the content, which is not copied and must not be changed afterwards
	 * @return the file
	 */
	static FileUpload of(String fileName, byte[] content) {
		return FileUpload.of(fileName, new BytesContent(content));
	}

	/**
	 * Uploads what a stream gives.
	 * @param fileName the name of the file as Telegram shall see it
	 * @param content opens the content, once for each attempt to send it
	 * @return the file
	 */
	static FileUpload of(String fileName, ContentSource content) {
		return FileUpload.of(fileName, content);
	}

	/**
	 * Uploads what a stream gives, whose size is known beforehand: Telegram is told the
	 * length of the request, and what is too big is refused before it is sent.
	 * @param fileName the name of the file as Telegram shall see it
	 * @param size the size in bytes, which the content must have exactly
	 * @param content opens the content, once for each attempt to send it
	 * @return the file
	 */
	static FileUpload of(String fileName, long size, ContentSource content) {
		Assert.isTrue(size >= 0, () -> "The size of '" + fileName + "' must not be negative but is " + size);
		return FileUpload.of(fileName, new SizedContent(size, content));
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
	 * @return the file, or {@code null} if there is no text that could be an id or a web
	 * address
	 */
	static @Nullable InputFile readOrNull(JsonParser parser) {
		String text = JsonValues.readStringOrNull(parser);
		if (text == null) {
			return null;
		}
		return FileId.isValid(text) ? new FileId(text) : Url.parse(text);
	}

	/**
	 * A file that Telegram has already.
	 *
	 * @param fileId the {@code file_id} that Telegram gave to this bot
	 */
	record FileId(String fileId) implements InputFile {

		private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-]+");

		/**
		 * Checks that this can be an id.
		 */
		public FileId {
			Assert.isTrue(isValid(fileId), () -> "The id of a file has only letters, digits, '_' and '-', but this is '"
					+ fileId + "'; see the other methods of InputFile for web addresses and for paths");
		}

		static boolean isValid(String text) {
			return VALID.matcher(text).matches();
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
			Assert.isTrue(isWeb(url), () -> "Telegram fetches files from addresses like https://example.org/cat.jpg, "
					+ "by http and https, not from '" + url + "'; a file of this machine is InputFile.of(Path)");
		}

		private static boolean isWeb(URI url) {
			boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
			return web && url.getRawAuthority() != null;
		}

		static @Nullable Url parse(String text) {
			try {
				URI url = new URI(text);
				return isWeb(url) ? new Url(url) : null;
			}
			catch (URISyntaxException ex) {
				return null;
			}
		}

		@Override
		public void writeTo(JsonOutput out) {
			out.writeValue(this.url.toString());
		}

	}

	/**
	 * A file on the disk of a local Bot API server.
	 *
	 * @param path the path as the server sees it
	 */
	record ServerFile(Path path) implements InputFile {

		/**
		 * Checks that the path is absolute.
		 */
		public ServerFile {
			Assert.isTrue(path.isAbsolute(), () -> "The path of a file on the Bot API server must be absolute, as in "
					+ "'/var/lib/telegram-bot-api/cat.jpg', but is '" + path + "'");
		}

		@Override
		public void writeTo(JsonOutput out) {
			out.referToServer(this.path.toUri());
		}

	}

}
