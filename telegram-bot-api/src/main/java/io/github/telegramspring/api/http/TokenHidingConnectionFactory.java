package io.github.telegramspring.api.http;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.impl.io.DefaultHttpRequestWriterFactory;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.http.io.HttpMessageWriterFactory;
import org.jspecify.annotations.Nullable;

/**
 * Makes the connections of one bot.
 */
final class TokenHidingConnectionFactory implements HttpConnectionFactory<ManagedHttpClientConnection> {

	private static final AtomicLong COUNTER = new AtomicLong();

	private final TokenMask mask;

	private final HttpMessageWriterFactory<ClassicHttpRequest> requestWriters;

	TokenHidingConnectionFactory(TokenMask mask) {
		this.mask = mask;
		this.requestWriters = new DefaultHttpRequestWriterFactory(new TokenLineFormatter(mask));
	}

	@Override
	public ManagedHttpClientConnection createConnection(@Nullable Socket socket) throws IOException {
		TokenHidingConnection connection = new TokenHidingConnection("telegram-" + COUNTER.incrementAndGet(), this.mask,
				this.requestWriters);
		if (socket != null) {
			connection.bind(socket);
		}
		return connection;
	}

}
