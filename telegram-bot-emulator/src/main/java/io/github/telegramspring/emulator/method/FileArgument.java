package io.github.telegramspring.emulator.method;

import io.github.telegramspring.emulator.activity.ActivityEntry;
import io.github.telegramspring.emulator.content.FileStore;
import io.github.telegramspring.emulator.content.MediaKind;
import io.github.telegramspring.emulator.content.StoredFile;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.http.Upload;
import io.github.telegramspring.emulator.wire.RefusalException;

/**
 * An argument that is a file: an upload, the id of a file that was sent before, or the
 * address of one on the web, which is not fetched (telegram-server.md §1.2).
 */
final class FileArgument {

	private FileArgument() {
	}

	/**
	 * Reads the argument that bears the name of its kind.
	 * @param bot who calls
	 * @param arguments the arguments
	 * @param kind what sort of file it has to be
	 * @return the file
	 * @throws RefusalException if there is none, or none of this sort
	 */
	static StoredFile read(BotSession bot, Arguments arguments, MediaKind kind) {
		return read(bot, arguments, kind, kind.member(), arguments.text(kind.member()));
	}

	/**
	 * Reads a value that stands for a file.
	 * @param bot who calls
	 * @param arguments the arguments, among them the uploads
	 * @param kind what sort of file it has to be
	 * @param part the name of the upload if there is no value
	 * @param value the value
	 * @return the file
	 * @throws RefusalException if there is none, or none of this sort
	 */
	static StoredFile read(BotSession bot, Arguments arguments, MediaKind kind, String part, String value) {
		boolean attached = value.startsWith("attach://");
		if (value.isEmpty() || attached) {
			Upload upload = arguments.uploadOf(attached ? value.substring("attach://".length()) : part);
			if (upload == null) {
				throw RefusalException.badRequest("there is no " + kind.member().replace('_', ' ') + " in the request");
			}
			if (upload.content().length == 0) {
				throw RefusalException.badRequest("file must be non-empty");
			}
			return files(bot).add(kind, upload.fileName(), upload.contentType(), upload.content());
		}
		return value.contains(".") ? fromWeb(bot, kind, value) : known(bot, kind, value);
	}

	private static StoredFile fromWeb(BotSession bot, MediaKind kind, String url) {
		bot.log(ActivityEntry.Kind.CALL, "the file at " + url + " is accepted without being fetched, so it is empty");
		return files(bot).add(kind, url.substring(url.lastIndexOf('/') + 1), "", new byte[0]);
	}

	private static StoredFile known(BotSession bot, MediaKind kind, String id) {
		StoredFile file = files(bot).byId(id);
		if (file == null) {
			throw RefusalException.badRequest("wrong file identifier/HTTP URL specified");
		}
		if (file.kind() != kind) {
			throw RefusalException.badRequest("can't use file of type " + file.kind().label() + " as " + kind.label());
		}
		return file;
	}

	private static FileStore files(BotSession bot) {
		return bot.telegram().world().files();
	}

}
