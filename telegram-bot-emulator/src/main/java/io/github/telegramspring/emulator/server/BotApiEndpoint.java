package io.github.telegramspring.emulator.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.fault.CallFault;
import io.github.telegramspring.emulator.http.RequestHandler;
import io.github.telegramspring.emulator.http.ServerRequest;
import io.github.telegramspring.emulator.http.ServerResponse;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.wire.WireJson;

/**
 * {@code /bot<token>/<method>}, and the same with {@code /test} before the method
 * (telegram-server.md §1.1). There is one Telegram only, so both lead to the same bot.
 */
final class BotApiEndpoint implements RequestHandler {

	private static final String BOT = "/bot";

	private static final String TEST = "/test";

	private final Telegram telegram;

	BotApiEndpoint(Telegram telegram) {
		this.telegram = telegram;
	}

	@Override
	public ServerResponse handle(ServerRequest request) {
		return response(answer(request));
	}

	private static ServerResponse response(Answer answer) {
		if (answer instanceof Answer.Cut cut) {
			return response(cut.answer()).cut(cut.isBegun());
		}
		if (answer instanceof Answer.Page page) {
			return ServerResponse.page(page.status(), page.contentType(), page.text());
		}
		int retryAfter = (answer instanceof Answer.Refused refused) ? refused.retryAfter() : 0;
		return ServerResponse.json(answer.status(), retryAfter, WireJson.bytes(answer));
	}

	@Override
	public BodyFate fateOfBody(String path) {
		int end = path.indexOf('/', 1);
		if (this.telegram.faults().isEmpty() || !path.startsWith(BOT) || end < 0) {
			return BodyFate.READ;
		}
		BotSession bot = this.telegram.guard().get(() -> this.telegram.botByToken(path.substring(BOT.length(), end)));
		String method = path.substring(path.lastIndexOf('/') + 1);
		CallFault.CutPoint point = (bot != null)
				? this.telegram.faults().nextBeforeCall(bot.account().username(), method) : null;
		if (bot == null || point == null) {
			return BodyFate.READ;
		}
		bot.log(ActivityEntry.Kind.CALL, method + ": fault: the connection is cut before the call is read");
		return (point == CallFault.CutPoint.BEFORE_READING) ? BodyFate.CUT_BEFORE : BodyFate.CUT_WITHIN;
	}

	private Answer answer(ServerRequest request) {
		try {
			return call(request).get();
		}
		catch (RefusalException ex) {
			return new Answer.Refused(ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return new Answer.Refused(500, "Internal Server Error: restart", 0);
		}
	}

	private CompletableFuture<Answer> call(ServerRequest request) {
		String path = request.path();
		if (!path.startsWith("/")) {
			throw notFound(": absolute URI is specified in the Request-Line");
		}
		int end = path.indexOf('/', 1);
		if (!path.startsWith(BOT) || end < 0) {
			throw notFound("");
		}
		String token = path.substring(BOT.length(), end);
		String rest = path.substring(end);
		String method = method(rest.startsWith(TEST) ? rest.substring(TEST.length()) : rest);
		TokenCheck.check(token);
		return this.telegram.guard().get(() -> {
			BotSession bot = this.telegram.botByToken(token);
			if (bot == null) {
				throw TokenCheck.unauthorized();
			}
			String name = method.isEmpty() ? request.arguments().text("method") : method;
			return this.telegram.calls().call(name, bot, request.arguments());
		});
	}

	private static String method(String rest) {
		if (!rest.startsWith("/")) {
			throw notFound("");
		}
		return rest.substring(1);
	}

	private static RefusalException notFound(String detail) {
		return new RefusalException(404, "Not Found" + detail);
	}

}
