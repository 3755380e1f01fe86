package io.github.telegramspring.emulator.update;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

import io.github.telegramspring.emulator.time.EmulatorClock;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;

/**
 * Answers 409 at most every three seconds: within that time of another one it is held
 * back for three seconds (telegram-server.md §3).
 */
final class ConflictPacer {

	private static final Duration PACE = Duration.ofSeconds(3);

	private final EmulatorClock clock;

	private Instant next = Instant.MIN;

	ConflictPacer(EmulatorClock clock) {
		this.clock = clock;
	}

	void refuse(CompletableFuture<Answer> call, String reason) {
		Answer refusal = new Answer.Refused(RefusalException.conflict(reason));
		Instant now = this.clock.instant();
		if (now.isBefore(this.next)) {
			this.clock.schedule(PACE, () -> call.complete(refusal));
		}
		else {
			this.next = now.plus(PACE);
			call.complete(refusal);
		}
	}

}
