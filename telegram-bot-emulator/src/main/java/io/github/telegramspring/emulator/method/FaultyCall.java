package io.github.telegramspring.emulator.method;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.fault.CallFault;
import io.github.telegramspring.emulator.wire.Answer;

/**
 * A call that goes wrong on demand.
 *
 * @param bot who calls
 * @param call does what the call asks for
 */
record FaultyCall(BotSession bot, Supplier<CompletableFuture<Answer>> call) {

	/**
	 * Answers the call.
	 * @param fault what goes wrong
	 * @return the answer, which may be yet to come
	 */
	CompletableFuture<Answer> answer(CallFault fault) {
		if (fault instanceof CallFault.Delay delay) {
			return later(delay);
		}
		if (fault instanceof CallFault.Late late) {
			return this.call.get().thenCompose((lost) -> new FaultyCall(this.bot, this.call).answer(late.fault()));
		}
		if (fault instanceof CallFault.Cut cut) {
			boolean begun = cut.point() == CallFault.CutPoint.WITHIN_ANSWER;
			return this.call.get().thenApply((answer) -> new Answer.Cut(answer, begun));
		}
		if (fault instanceof CallFault.Result result) {
			return CompletableFuture.completedFuture(Answer.result(result.value()));
		}
		return CompletableFuture.completedFuture((fault instanceof CallFault.Page page)
				? new Answer.Page(page.status(), page.contentType(), page.text()) : refusal((CallFault.Refusal) fault));
	}

	private static Answer refusal(CallFault.Refusal fault) {
		return new Answer.Refused(fault.status(), fault.description(), fault.retryAfter());
	}

	private CompletableFuture<Answer> later(CallFault.Delay delay) {
		CompletableFuture<Boolean> over = new CompletableFuture<>();
		Telegram telegram = this.bot.telegram();
		telegram.clock().schedule(delay.delay(), () -> telegram.guard().run(() -> over.complete(true)));
		return over.thenCompose((done) -> this.call.get());
	}

}
