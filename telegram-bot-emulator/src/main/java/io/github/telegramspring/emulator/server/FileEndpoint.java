package io.github.telegramspring.emulator.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.telegramspring.emulator.content.StoredFile;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.engine.Telegram;
import io.github.telegramspring.emulator.http.Headers;
import io.github.telegramspring.emulator.http.RequestHandler;
import io.github.telegramspring.emulator.http.ServerRequest;
import io.github.telegramspring.emulator.http.ServerResponse;
import io.github.telegramspring.emulator.wire.Answer;
import io.github.telegramspring.emulator.wire.RefusalException;
import io.github.telegramspring.emulator.wire.WireJson;
import org.jspecify.annotations.Nullable;

/**
 * {@code /file/bot<token>/<path>}, where files are found that {@code getFile} tells of,
 * as a whole or in parts. The real Bot API server leaves that to the servers in front of
 * it (telegram-server.md §1.1).
 */
final class FileEndpoint implements RequestHandler {

	private static final Pattern PATH = Pattern.compile("/file/bot([^/]+)/(.+)");

	private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,9})-(\\d{0,9})");

	private final Telegram telegram;

	FileEndpoint(Telegram telegram) {
		this.telegram = telegram;
	}

	static boolean isFor(String path) {
		return path.startsWith("/file/bot");
	}

	@Override
	public ServerResponse handle(ServerRequest request) {
		Matcher path = PATH.matcher(request.path());
		StoredFile file = path.matches() ? find(path.group(1), path.group(2)) : null;
		if (file == null) {
			RefusalException refusal = new RefusalException(404, "Not Found");
			return ServerResponse.json(404, 0, WireJson.bytes(new Answer.Refused(refusal)));
		}
		Matcher range = RANGE.matcher(request.headers().first("Range"));
		return range.matches() ? part(file, range) : content(200, file.content(), List.of());
	}

	private @Nullable StoredFile find(String token, String path) {
		return this.telegram.guard().get(() -> {
			BotSession bot = this.telegram.botByToken(token);
			return (bot != null) ? this.telegram.world().files().byPath(path) : null;
		});
	}

	private static ServerResponse part(StoredFile file, Matcher range) {
		int length = file.content().length;
		int first = Integer.parseInt(range.group(1));
		int last = range.group(2).isEmpty() ? length - 1 : Math.min(Integer.parseInt(range.group(2)), length - 1);
		if (first >= length || last < first) {
			return content(416, new byte[0], List.of(new Headers.Line("Content-Range", "bytes */" + length)));
		}
		return content(206, Arrays.copyOfRange(file.content(), first, last + 1),
				List.of(new Headers.Line("Content-Range", "bytes " + first + "-" + last + "/" + length)));
	}

	private static ServerResponse content(int status, byte[] body, List<Headers.Line> more) {
		List<Headers.Line> lines = new ArrayList<>();
		lines.add(new Headers.Line("Connection", "keep-alive"));
		lines.add(new Headers.Line("Content-Type", "application/octet-stream"));
		lines.add(new Headers.Line("Accept-Ranges", "bytes"));
		lines.addAll(more);
		return ServerResponse.content(status, lines, body);
	}

}
