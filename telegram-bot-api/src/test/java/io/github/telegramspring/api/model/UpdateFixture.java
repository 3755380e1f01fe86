package io.github.telegramspring.api.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.github.telegramspring.api.json.Json;

/**
 * An update as Telegram sends it, with all that is not documented: legacy names beside
 * the new ones, text in escapes, discriminators that come late.
 *
 * @param name the kind of the update, followed by a hyphen and what is special about it
 * @param json the JSON text
 */
record UpdateFixture(String name, String json) {

	static List<UpdateFixture> all() {
		try (Stream<Path> files = Files.list(Path.of("src/test/resources/updates"))) {
			return files.sorted().map(UpdateFixture::load).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static UpdateFixture named(String name) {
		return load(Path.of("src/test/resources/updates", name + ".json"));
	}

	private static UpdateFixture load(Path file) {
		try {
			return new UpdateFixture(file.getFileName().toString().replace(".json", ""), Files.readString(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String kind() {
		return this.name.replaceAll("-.*", "");
	}

	Update read() {
		return Json.read(this.json, Update::read);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
