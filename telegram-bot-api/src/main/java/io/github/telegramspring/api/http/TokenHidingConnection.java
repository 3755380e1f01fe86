package io.github.telegramspring.api.http;

import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;

import javax.net.ssl.SSLSocket;

import org.apache.hc.client5.http.impl.io.DefaultManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.http.io.HttpMessageWriterFactory;
import org.apache.hc.core5.http.io.ResponseOutOfOrderStrategy;
import org.apache.hc.core5.http.message.BasicHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection that logs no bytes: what it writes has the token in it, and what it reads
 * may, as some servers repeat the address of a request.
 */
final class TokenHidingConnection extends DefaultManagedHttpClientConnection {

	/**
	 * Notices now and then that a server refuses a large upload before it has read it, so
	 * its answer is read instead of running into a closed connection. A look takes up to
	 * a millisecond.
	 */
	private static final ResponseOutOfOrderStrategy EARLY_RESPONSES = new MonitoringResponseOutOfOrderStrategy(
			1024 * 1024);

	/**
	 * Where the overridden class logs what it reads.
	 */
	private static final Logger HEADER_LOG = LoggerFactory.getLogger("org.apache.hc.client5.http.headers");

	private final TokenMask mask;

	TokenHidingConnection(String id, TokenMask mask, HttpMessageWriterFactory<ClassicHttpRequest> requestWriters) {
		super(id, null, null, Http1Config.DEFAULT, null, null, EARLY_RESPONSES, requestWriters,
				DefaultHttpResponseParserFactory.INSTANCE);
		this.mask = mask;
	}

	@Override
	public void bind(Socket socket) throws IOException {
		bind(new SocketHolder(socket));
	}

	@Override
	public void bind(SSLSocket sslSocket, Socket socket) throws IOException {
		bind(new SocketHolder(sslSocket, socket));
	}

	@Override
	protected void onResponseReceived(ClassicHttpResponse response) {
		if (HEADER_LOG.isDebugEnabled()) {
			hideToken(response);
		}
		super.onResponseReceived(response);
	}

	private void hideToken(ClassicHttpResponse response) {
		response.setHeaders(Arrays.stream(response.getHeaders()).map(this::hideToken).toArray(Header[]::new));
		String reason = response.getReasonPhrase();
		if (reason != null) {
			response.setReasonPhrase(this.mask.hide(reason));
		}
	}

	private Header hideToken(Header header) {
		String value = header.getValue();
		return (value != null) ? new BasicHeader(header.getName(), this.mask.hide(value)) : header;
	}

}
