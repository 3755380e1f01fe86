package io.github.telegramspring.emulator.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;

/**
 * Listens on the loopback address and serves each connection in a thread of its own, so
 * that long polls hold up nobody. The JDK's own server is not used because it adds and
 * renames headers, which the Bot API server has in a fixed order.
 */
public final class LoopbackServer implements AutoCloseable {

	private static final int MAX_PORT = 65_535;

	private static final int BACKLOG = 256;

	private final ServerSocket listener;

	private final Executor threads;

	private final RequestHandler handler;

	private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

	private LoopbackServer(ServerSocket listener, Executor threads, RequestHandler handler) {
		this.listener = listener;
		this.threads = threads;
		this.handler = handler;
	}

	/**
	 * Starts to listen.
	 * @param port the port, or 0 for any that is free
	 * @param threads runs the server and its connections, each for as long as it lasts
	 * @param handler answers the requests
	 * @return the server
	 * @throws UncheckedIOException if the port is not free
	 */
	public static LoopbackServer start(int port, Executor threads, RequestHandler handler) {
		if (port < 0 || port > MAX_PORT) {
			throw new IllegalArgumentException(
					"A port is from 1 to " + MAX_PORT + ", or 0 for any, but this is " + port);
		}
		try {
			ServerSocket listener = new ServerSocket();
			listener.setReuseAddress(true);
			listener.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }), port), BACKLOG);
			LoopbackServer server = new LoopbackServer(listener, threads, handler);
			threads.execute(server::accept);
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The emulator cannot listen on 127.0.0.1:" + port + ": " + ex.getMessage(),
					ex);
		}
	}

	/**
	 * Returns the port it listens on.
	 * @return the port
	 */
	public int port() {
		return this.listener.getLocalPort();
	}

	private void accept() {
		try {
			while (!this.listener.isClosed()) {
				serve(this.listener.accept());
			}
		}
		catch (IOException ex) {
			// That is how a listener learns that it was closed.
			return;
		}
	}

	private void serve(Socket socket) {
		this.connections.add(socket);
		try {
			this.threads.execute(() -> {
				try {
					new ServerConnection(socket, this.handler).run();
				}
				finally {
					this.connections.remove(socket);
				}
			});
		}
		catch (RejectedExecutionException ex) {
			closeQuietly(socket);
		}
		if (this.listener.isClosed()) {
			closeQuietly(socket);
		}
	}

	/**
	 * Stops listening and cuts all connections.
	 */
	@Override
	public void close() {
		try {
			this.listener.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.connections.forEach(LoopbackServer::closeQuietly);
		}
	}

	private static void closeQuietly(Socket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			// It is gone either way.
			return;
		}
	}

}
