package io.github.telegramspring.api.call;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.method.BotMethod;

/**
 * Fails as often as the test says, and then answers nothing.
 */
public final class ScriptedChain implements ApiInterceptor.Chain {

	private final Deque<RuntimeException> failures;

	private final List<BotMethod<?>> calls = Collections.synchronizedList(new ArrayList<>());

	private ScriptedChain(List<RuntimeException> failures) {
		this.failures = new ArrayDeque<>(failures);
	}

	public static ScriptedChain failing(RuntimeException... failures) {
		return new ScriptedChain(Arrays.asList(failures));
	}

	public static ScriptedChain failing(int times, RuntimeException failure) {
		return new ScriptedChain(Collections.nCopies(times, failure));
	}

	@Override
	@SuppressWarnings("NullAway") // a script answers nothing
	public <R> R proceed(ApiCall<R> call) {
		this.calls.add(call.method());
		RuntimeException failure;
		synchronized (this.failures) {
			failure = this.failures.poll();
		}
		if (failure != null) {
			throw failure;
		}
		return null;
	}

	public List<BotMethod<?>> calls() {
		return List.copyOf(this.calls);
	}

}
