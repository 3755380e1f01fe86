package io.github.telegramspring.api.http;

import java.io.IOException;
import java.net.Socket;

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
		for (Header header : response.getHeaders()) {
			String value = header.getValue();
			if (value != null && this.mask.isIn(value)) {
				response.setHeader(header.getName(), this.mask.hide(value));
			}
		}
		String reason = response.getReasonPhrase();
		if (reason != null && this.mask.isIn(reason)) {
			response.setReasonPhrase(this.mask.hide(reason));
		}
		super.onResponseReceived(response);
	}

}
