package io.github.telegramspring.emulator.http;

import java.io.IOException;

/**
 * A message that breaks the rules of HTTP, so that there is nothing to answer but a
 * status (telegram-server.md §1.3).
 */
public final class HttpFault extends IOException {

	private static final long serialVersionUID = 1L;

	private final int status;

	/**
	 * Makes a fault.
	 * @param status the status that fits it, such as 413
	 * @param message what is wrong
	 */
	public HttpFault(int status, String message) {
		super(message);
		this.status = status;
	}

	/**
	 * Returns the status that fits the fault.
	 * @return the status, such as 413
	 */
	public int status() {
		return this.status;
	}

}
