package io.github.telegramspring.emulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A webhook that keeps what it gets and answers what it is told, 200 if nothing.
 */
final class WebhookStub implements AutoCloseable {

	static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

	private final BlockingQueue<String> requests = new LinkedBlockingQueue<>();

	private final Queue<CompletableFuture<String>> answers = new ConcurrentLinkedQueue<>();

	private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();

	private final AtomicInteger connections = new AtomicInteger();

	private final ServerSocket listener;

	WebhookStub() throws IOException {
		this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
	}

	WebhookStub(ServerSocket listener) {
		this.listener = listener;
		daemon(this::accept);
	}

	static String status(String status, String... headers) {
		String lines = (headers.length > 0) ? String.join("\r\n", headers) + "\r\n" : "";
		return "HTTP/1.1 " + status + "\r\n" + lines + "Content-Length: 0\r\n\r\n";
	}

	static String json(String body) {
		return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
				+ body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
	}

	private static void daemon(Runnable task) {
		Thread thread = new Thread(task, "webhook-stub");
		thread.setDaemon(true);
		thread.start();
	}

	private void accept() {
		try {
			while (!this.listener.isClosed()) {
				Socket socket = this.listener.accept();
				this.sockets.add(socket);
				this.connections.incrementAndGet();
				daemon(() -> serve(socket));
			}
		}
		catch (IOException ex) {
			return;
		}
	}

	private void serve(Socket socket) {
		try (RawHttp http = new RawHttp(socket)) {
			for (String request = http.read(); !request.isEmpty(); request = http.read()) {
				CompletableFuture<String> answer = this.answers.poll();
				this.requests.add(request);
				String text = (answer != null) ? answer.join() : OK;
				if (text.isEmpty()) {
					return;
				}
				http.write(text.getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			return;
		}
	}

	WebhookStub answers(String... texts) {
		for (String text : texts) {
			this.answers.add(CompletableFuture.completedFuture(text));
		}
		return this;
	}

	CompletableFuture<String> answersLater() {
		CompletableFuture<String> answer = new CompletableFuture<>();
		this.answers.add(answer);
		return answer;
	}

	void neverAnswers() {
		this.answers.add(new CompletableFuture<>());
	}

	String url() {
		return "http://127.0.0.1:" + port() + "/hook?a=b";
	}

	int port() {
		return this.listener.getLocalPort();
	}

	int connections() {
		return this.connections.get();
	}

	String takeRequest() throws InterruptedException {
		String request = this.requests.poll(10, TimeUnit.SECONDS);
		assertThat(request).as("a request to the webhook").isNotNull();
		return request;
	}

	String takeBody() throws InterruptedException {
		return takeRequest().split("\r\n\r\n", 2)[1];
	}

	boolean hasRequests() {
		return !this.requests.isEmpty();
	}

	void closeConnections() throws IOException {
		for (Socket socket : this.sockets) {
			socket.close();
		}
	}

	@Override
	public void close() throws IOException {
		this.listener.close();
		closeConnections();
	}

}
