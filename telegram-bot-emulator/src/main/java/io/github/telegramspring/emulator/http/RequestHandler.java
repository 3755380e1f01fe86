package io.github.telegramspring.emulator.http;

/**
 * Answers requests.
 */
@FunctionalInterface
public interface RequestHandler {

	/**
	 * Answers a request; called in the thread of its connection, which may wait.
	 * @param request the request
	 * @return the response
	 */
	ServerResponse handle(ServerRequest request);

}
