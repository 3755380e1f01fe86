package io.github.telegramspring.emulator.http;

/**
 * The reason phrases that go with a status.
 */
public final class HttpStatus {

	private HttpStatus() {
	}

	/**
	 * Returns the reason phrase of a status.
	 * @param status the status
	 * @return the phrase, or an empty text for a status the emulator does not use
	 */
	public static String reason(int status) {
		return switch (status) {
			case 200 -> "OK";
			case 206 -> "Partial Content";
			case 400 -> "Bad Request";
			case 401 -> "Unauthorized";
			case 403 -> "Forbidden";
			case 404 -> "Not Found";
			case 405 -> "Method Not Allowed";
			case 409 -> "Conflict";
			case 413 -> "Request Entity Too Large";
			case 415 -> "Unsupported Media Type";
			case 416 -> "Range Not Satisfiable";
			case 421 -> "Misdirected Request";
			case 429 -> "Too Many Requests";
			case 431 -> "Request Header Fields Too Large";
			case 500 -> "Internal Server Error";
			case 501 -> "Not Implemented";
			case 502 -> "Bad Gateway";
			case 503 -> "Service Unavailable";
			case 504 -> "Gateway Timeout";
			case 505 -> "HTTP Version Not Supported";
			default -> "";
		};
	}

}
