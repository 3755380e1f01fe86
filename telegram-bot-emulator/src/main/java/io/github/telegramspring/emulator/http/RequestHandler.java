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

	/**
	 * Decides what becomes of the body of a request when its head has come.
	 * @param path the path, percent-decoded
	 * @return whether the body is read, which is so if this method is not implemented
	 */
	default BodyFate fateOfBody(String path) {
		return BodyFate.READ;
	}

	/**
	 * What becomes of the body of a request.
	 */
	enum BodyFate {

		/**
		 * It is read, and the request answered.
		 */
		READ,

		/**
		 * The connection is cut before it.
		 */
		CUT_BEFORE,

		/**
		 * The connection is cut in the middle of it.
		 */
		CUT_WITHIN

	}

}
