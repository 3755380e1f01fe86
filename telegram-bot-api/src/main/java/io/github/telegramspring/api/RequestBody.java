package io.github.telegramspring.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

import io.github.telegramspring.api.error.RequestTooLargeException;
import io.github.telegramspring.api.json.Attachment;
import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.MemberDefaults;
import io.github.telegramspring.api.method.BotMethod;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.StreamingHttpOutputMessage;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.util.Assert;

/**
 * The body of one call: JSON, or parts if there are files to upload. It remembers whether
 * it was written to its end, because a server cannot have carried out a request of which
 * it did not get all.
 */
abstract class RequestBody implements StreamingHttpOutputMessage.Body {

	private volatile boolean written;

	/**
	 * Prepares the body of a call.
	 * @throws io.github.telegramspring.api.error.TelegramApiException if a file cannot be
	 * sent
	 * @throws IllegalStateException if the call refers to the disk of a server that is
	 * not a local one
	 */
	static RequestBody of(BotMethod<?> method, ServerMode server, @Nullable MemberDefaults defaults) {
		JsonBuffer json = new JsonBuffer();
		Map<String, Attachment> attachments = write(method, json, server, defaults);
		if (attachments.isEmpty()) {
			return new JsonBody(json);
		}
		MultipartBody body = MultipartBody.of(method.methodName(), json, attachments);
		if (body.contentLength() > server.uploadLimit()) {
			throw new RequestTooLargeException(method.methodName(), body.contentLength(), server.uploadLimit());
		}
		return body;
	}

	private static Map<String, Attachment> write(BotMethod<?> method, JsonBuffer json, ServerMode server,
			@Nullable MemberDefaults defaults) {
		try (JsonOutput out = JsonOutput.to(json, defaults)) {
			method.writeTo(out);
			Assert.state(out.serverFile() == null || server == ServerMode.LOCAL,
					() -> "Only a local Bot API server reads files from its own disk, such as " + out.serverFile()
							+ "; if this bot calls one, build it with localServer(true), else upload the file with "
							+ "InputFile.of(Path)");
			return out.attachments();
		}
	}

	abstract String contentType();

	/**
	 * Returns the length of the body.
	 * @return the length in bytes, or -1 if it is not known
	 */
	abstract long contentLength();

	abstract void writeContent(OutputStream out) throws IOException;

	final void writeTo(ClientHttpRequest request) throws IOException {
		HttpHeaders headers = request.getHeaders();
		headers.set(HttpHeaders.CONTENT_TYPE, contentType());
		long length = contentLength();
		if (length >= 0) {
			headers.setContentLength(length);
		}
		if (request instanceof StreamingHttpOutputMessage streaming) {
			streaming.setBody(this);
		}
		else {
			writeTo(request.getBody());
		}
	}

	@Override
	public final void writeTo(OutputStream out) throws IOException {
		writeContent(out);
		// What is still in a buffer has not been sent.
		out.flush();
		this.written = true;
	}

	@Override
	public boolean repeatable() {
		return true;
	}

	boolean isWritten() {
		return this.written;
	}

	/**
	 * A body without files.
	 */
	private static final class JsonBody extends RequestBody {

		private final JsonBuffer json;

		JsonBody(JsonBuffer json) {
			this.json = json;
		}

		@Override
		String contentType() {
			return "application/json";
		}

		@Override
		long contentLength() {
			return this.json.size();
		}

		@Override
		void writeContent(OutputStream out) throws IOException {
			this.json.sendTo(out);
		}

	}

}
