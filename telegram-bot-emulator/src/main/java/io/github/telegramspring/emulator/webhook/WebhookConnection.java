package io.github.telegramspring.emulator.webhook;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

import io.github.telegramspring.emulator.http.ArgumentReader;
import io.github.telegramspring.emulator.http.HttpInput;
import io.github.telegramspring.emulator.time.EmulatorClock;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a webhook, with one request at a time. Written on a socket because no
 * HTTP client sends exactly the header lines that the server does (telegram-server.md
 * §4.4).
 */
final class WebhookConnection implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final int CONNECT_MILLIS = 10_000;

	private static final int MAX_HEAD = 4096;

	private final WebhookTarget target;

	private final EmulatorClock clock;

	private final Socket socket;

	private final HttpInput in;

	private Instant lastUsed;

	private boolean kept;

	private volatile boolean timedOut;

	private WebhookConnection(WebhookTarget target, EmulatorClock clock, Socket socket) throws IOException {
		this.target = target;
		this.clock = clock;
		this.socket = socket;
		this.in = new HttpInput(socket.getInputStream());
		this.lastUsed = clock.instant();
	}

	static WebhookConnection open(WebhookTarget target, EmulatorClock clock) throws IOException {
		Socket socket = new Socket();
		try {
			socket.connect(new InetSocketAddress(target.address(), target.url().port()), CONNECT_MILLIS);
			socket.setTcpNoDelay(true);
			return new WebhookConnection(target, clock, target.url().isSecure() ? secure(socket, target) : socket);
		}
		catch (IOException ex) {
			socket.close();
			throw ex;
		}
	}

	private static Socket secure(Socket plain, WebhookTarget target) throws IOException {
		WebhookUrl url = target.url();
		SSLSocket socket = (SSLSocket) target.sockets().createSocket(plain, url.host(), url.port(), true);
		SSLParameters parameters = socket.getSSLParameters();
		parameters.setEndpointIdentificationAlgorithm("HTTPS");
		socket.setSSLParameters(parameters);
		socket.setSoTimeout(CONNECT_MILLIS);
		socket.startHandshake();
		socket.setSoTimeout(0);
		return socket;
	}

	/**
	 * Brings an update and waits for the answer, for 60 seconds on the emulator's clock.
	 * @param update the update
	 * @param isDropped whether to break the connection rather than wait
	 * @return the answer; or {@code null} if the connection was closed without one
	 * @throws IOException if the connection breaks or the answer cannot be read
	 */
	@Nullable WebhookResponse exchange(byte[] update, boolean isDropped) throws IOException {
		EmulatorClock.Timer timer = this.clock.schedule(PATIENCE, this::timeOut);
		try {
			this.kept = false;
			write(update);
			if (isDropped) {
				close();
				return null;
			}
			return read();
		}
		catch (IOException ex) {
			throw this.timedOut ? new SocketTimeoutException("Read timeout expired") : ex;
		}
		finally {
			timer.cancel();
			this.lastUsed = this.clock.instant();
		}
	}

	private void write(byte[] update) throws IOException {
		StringBuilder head = new StringBuilder("POST ").append(this.target.url().target()).append(" HTTP/1.1\r\n");
		head.append("Host: ").append(this.target.url().hostHeader()).append("\r\n");
		if (this.target.url().authorization() != null) {
			head.append("Authorization: ").append(this.target.url().authorization()).append("\r\n");
		}
		if (!this.target.secret().isEmpty()) {
			head.append("X-Telegram-Bot-Api-Secret-Token: ").append(this.target.secret()).append("\r\n");
		}
		head.append("Content-Type: application/json\r\nContent-Length: ").append(update.length).append("\r\n");
		head.append("Connection: keep-alive\r\nAccept-Encoding: gzip, deflate\r\n\r\n");
		if (head.length() > MAX_HEAD) {
			throw new IOException("Failed to create webhook request headers");
		}
		OutputStream out = this.socket.getOutputStream();
		byte[] start = head.toString().getBytes(StandardCharsets.UTF_8);
		byte[] all = new byte[start.length + update.length];
		System.arraycopy(start, 0, all, 0, start.length);
		System.arraycopy(update, 0, all, start.length, update.length);
		out.write(all);
		out.flush();
	}

	private @Nullable WebhookResponse read() throws IOException {
		HttpInput.Head head = this.in.readHead();
		if (head == null) {
			if (this.timedOut) {
				throw new SocketTimeoutException("Read timeout expired");
			}
			return null;
		}
		byte[] body = this.in.readBody(head.headers());
		WebhookResponse response = WebhookResponse.of(head.start(), head.headers(),
				ArgumentReader.read("", head.headers(), body));
		this.kept = isKeptAlive(head, response.status());
		return response;
	}

	private static boolean isKeptAlive(HttpInput.Head head, int status) {
		String connection = head.headers().first("Connection").toLowerCase(Locale.ROOT);
		boolean wanted = head.start().startsWith("HTTP/1.1") ? !connection.contains("close")
				: connection.contains("keep-alive");
		// Without a length what follows could be a body that was not read.
		boolean delimited = status == 204 || status == 304 || !head.headers().first("Content-Length").isEmpty()
				|| !head.headers().first("Transfer-Encoding").isEmpty();
		return wanted && delimited;
	}

	private void timeOut() {
		this.timedOut = true;
		close();
	}

	/**
	 * Tells whether another update can be sent: the webhook keeps the connection open,
	 * and it was not idle for too long.
	 * @return whether it can
	 */
	boolean isUsable() {
		return this.kept && !this.socket.isClosed() && this.clock.instant().isBefore(this.lastUsed.plus(PATIENCE));
	}

	boolean isTimedOut() {
		return this.timedOut;
	}

	@Override
	public void close() {
		try {
			this.socket.close();
		}
		catch (IOException ex) {
			// It is gone either way.
			return;
		}
	}

}
