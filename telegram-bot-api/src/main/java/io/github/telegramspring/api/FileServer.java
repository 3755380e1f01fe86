package io.github.telegramspring.api;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

import io.github.telegramspring.api.error.ApiError;
import io.github.telegramspring.api.error.ApiErrorTranslator;
import io.github.telegramspring.api.error.FileDownloadException;
import io.github.telegramspring.api.error.TelegramApiException;
import io.github.telegramspring.api.file.FileContent;
import io.github.telegramspring.api.file.FileSource;
import io.github.telegramspring.api.model.File;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpResponse;

/**
 * Gives the files of a bot: those of Telegram by HTTP, those of a local Bot API server
 * from its disk. The address of a file has the token in it, so what goes wrong is
 * redacted like any other failure.
 */
final class FileServer implements FileSource {

	private static final Pattern ABSOLUTE_PATH = Pattern.compile("/.*|[A-Za-z]:[/\\\\].*", Pattern.DOTALL);

	private final Function<String, File> locator;

	private final BotEndpoints endpoints;

	private final ClientHttpRequestFactory requestFactory;

	private final ServerMode server;

	private final TokenRedactor redactor;

	FileServer(Function<String, File> locator, BotEndpoints endpoints, ClientHttpRequestFactory requestFactory,
			ServerMode server, TokenRedactor redactor) {
		this.locator = locator;
		this.endpoints = endpoints;
		this.requestFactory = requestFactory;
		this.server = server;
		this.redactor = redactor;
	}

	@Override
	public File locate(String fileId) {
		return this.locator.apply(fileId);
	}

	@Override
	public long sizeLimit() {
		return this.server.downloadLimit();
	}

	@Override
	public FileContent open(File file, long offset) {
		String path = file.filePath();
		if (path == null) {
			throw new FileDownloadException(0, "Telegram gives no path for the file", "It may be there a little later",
					null);
		}
		if (!ABSOLUTE_PATH.matcher(path).matches()) {
			return request(path, offset);
		}
		if (this.server != ServerMode.LOCAL) {
			throw new FileDownloadException(0, "the file is on the disk of the Bot API server",
					"The server runs with --local, so build the bot with localServer(true)", null);
		}
		return LocalFile.open(path, offset);
	}

	private FileContent request(String path, long offset) {
		try {
			ClientHttpRequest request = this.requestFactory.createRequest(this.endpoints.file(path), HttpMethod.GET);
			if (offset > 0) {
				request.getHeaders().setRange(List.of(HttpRange.createByteRange(offset)));
			}
			return read(path, offset, request.execute());
		}
		catch (TelegramApiException ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			Throwable clean = this.redactor.redact(ex);
			throw new FileDownloadException(0, "the file server cannot be reached: " + clean.getMessage(),
					"It can be tried again", clean);
		}
	}

	private FileContent read(String path, long offset, ClientHttpResponse response) throws IOException {
		FileResponse answer = new FileResponse(response);
		if (answer.isContentFrom(offset)) {
			return new FileContent(new ResponseStream(response, this.redactor), answer.start(), answer.size());
		}
		try (response) {
			if (offset == 0 || !answer.isAboutRange()) {
				throw error(response);
			}
		}
		return request(path, 0);
	}

	private static TelegramApiException error(ClientHttpResponse response) throws IOException {
		int status = response.getStatusCode().value();
		String reason = ResponseReader.describe(status);
		return switch (status) {
			case 401, 429 -> ApiErrorTranslator.translate("getFile",
					new ApiError(status, reason, null, ResponseReader.retryAfter(response)));
			case 404 -> new FileDownloadException(status, "the file server does not have the file",
					"A path is good for an hour, so call getFile again. A Bot API server of your own gives no files by HTTP: "
							+ "start it with --local and build the bot with localServer(true)",
					null);
			default ->
				new FileDownloadException(status, "the file server answers " + reason, "It can be tried again", null);
		};
	}

}
