package io.github.telegramspring.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import io.github.telegramspring.api.model.Message;

/**
 * Writes what a bot has begun and done to the end of a file, each line at once, so that
 * whoever kills the process gets whole lines and all of them.
 */
final class LedgerWriter {

	private final Path file;

	LedgerWriter(Path file) {
		this.file = file;
	}

	void began(Message message) {
		write("began", message);
	}

	void done(Message message) {
		write("done", message);
	}

	private void write(String what, Message message) {
		String line = ProcessHandle.current().pid() + " " + what + " " + message.chat().id() + " "
				+ Ledger.number(message) + "\n";
		try {
			Files.write(this.file, line.getBytes(StandardCharsets.US_ASCII), StandardOpenOption.CREATE,
					StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
