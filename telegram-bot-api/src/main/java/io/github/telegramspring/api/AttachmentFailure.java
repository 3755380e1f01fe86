package io.github.telegramspring.api;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * Marks that a file could not be read, so that this is not taken for a failure of the
 * network.
 */
final class AttachmentFailure extends IOException {

	private final String problem;

	AttachmentFailure(String problem, @Nullable IOException cause) {
		super(problem, cause);
		this.problem = problem;
	}

	String problem() {
		return this.problem;
	}

}
