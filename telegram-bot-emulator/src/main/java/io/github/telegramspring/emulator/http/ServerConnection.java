package io.github.telegramspring.emulator.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;

/**
 * Serves the requests of one connection, one after another (telegram-server.md §1.2 and
 * §1.3).
 */
final class ServerConnection implements Runnable {

	private static final int IDLE_MILLIS = 500_000;

	private static final int LINGER_MILLIS = 1_000;

	private final Socket socket;

	private final RequestHandler handler;

	ServerConnection(Socket socket, RequestHandler handler) {
		this.socket = socket;
		this.handler = handler;
	}

	@Override
	public void run() {
		try (Socket connection = this.socket) {
			connection.setTcpNoDelay(true);
			connection.setSoTimeout(IDLE_MILLIS);
			HttpInput in = new HttpInput(connection.getInputStream());
			serve(in, connection.getOutputStream());
		}
		catch (IOException ex) {
			// The caller is gone, there is nobody to tell.
			return;
		}
	}

	private void serve(HttpInput in, OutputStream out) throws IOException {
		try {
			boolean more = true;
			while (more) {
				HttpInput.Head head = in.readHead();
				if (head == null) {
					return;
				}
				RequestLine line = RequestLine.parse(head.start());
				RequestHandler.BodyFate fate = this.handler.fateOfBody(line.path());
				if (fate == RequestHandler.BodyFate.CUT_WITHIN) {
					in.readHalf(head.headers());
				}
				if (fate != RequestHandler.BodyFate.READ) {
					return;
				}
				ServerResponse response = this.handler.handle(read(line, head.headers(), in));
				out.write(response.bytes());
				out.flush();
				more = !response.isCut() && isKeptAlive(line, head.headers());
			}
		}
		catch (HttpFault ex) {
			out.write(ServerResponse.empty(ex.status()).bytes());
			out.flush();
			drain();
		}
	}

	private static ServerRequest read(RequestLine line, Headers headers, HttpInput in) throws IOException {
		byte[] body = in.readBody(headers);
		return new ServerRequest(line.verb(), line.path(), headers, ArgumentReader.read(line.query(), headers, body));
	}

	private static boolean isKeptAlive(RequestLine line, Headers headers) {
		String connection = headers.first("Connection").toLowerCase(Locale.ROOT);
		return line.isHttp11() ? !connection.contains("close") : connection.contains("keep-alive");
	}

	/**
	 * Closing with unread input resets the connection, and the answer could be lost.
	 */
	private void drain() throws IOException {
		this.socket.shutdownOutput();
		this.socket.setSoTimeout(LINGER_MILLIS);
		InputStream in = this.socket.getInputStream();
		byte[] waste = new byte[8192];
		int rounds = 0;
		while (rounds < 16_384 && in.read(waste) >= 0) {
			rounds++;
		}
	}

	private record RequestLine(String verb, String target, boolean isHttp11) {

		static RequestLine parse(String line) throws HttpFault {
			String[] words = line.split(" ", -1);
			if (words.length != 3) {
				throw new HttpFault(400, "Bad Request: malformed request line");
			}
			if (!words[0].equals("GET") && !words[0].equals("POST")) {
				throw new HttpFault(501, "Not Implemented: method not supported");
			}
			if (!words[2].equals("HTTP/1.1") && !words[2].equals("HTTP/1.0")) {
				throw new HttpFault(505, "HTTP Version Not Supported");
			}
			return new RequestLine(words[0], words[1], words[2].equals("HTTP/1.1"));
		}

		String path() {
			int question = this.target.indexOf('?');
			return PercentDecoder.decode((question >= 0) ? this.target.substring(0, question) : this.target, false);
		}

		String query() {
			int question = this.target.indexOf('?');
			return (question >= 0) ? this.target.substring(question + 1) : "";
		}

	}

}
