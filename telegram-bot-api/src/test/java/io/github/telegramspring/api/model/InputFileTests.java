package io.github.telegramspring.api.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import io.github.telegramspring.api.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class InputFileTests {

	@Test
	void idAndAddressAreWrittenAsText() {
		assertThat(Json.write(InputFile.id("AgACAgI"))).isEqualTo("\"AgACAgI\"");
		assertThat(Json.write(InputFile.url("https://example.org/cat.jpg")))
			.isEqualTo("\"https://example.org/cat.jpg\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cat.jpg", "file:///etc/passwd", "/etc/passwd", "ftp://example.org/cat.jpg" })
	void onlyTheWebIsAnAddress(String url) {
		assertThatIllegalArgumentException().isThrownBy(() -> InputFile.url(url))
			.withMessageContaining("InputFile.of(Path)");
	}

	@Test
	void fileIsReadAgainForEachAttempt(@TempDir Path directory) throws IOException {
		Path path = Files.writeString(directory.resolve("cat.txt"), "meow");
		InputFile.Upload upload = (InputFile.Upload) InputFile.of(path);
		assertThat(upload.fileName()).isEqualTo("cat.txt");
		assertThat(upload.size()).isEqualTo(4);
		for (int i = 0; i < 2; i++) {
			assertThat(upload.openStream()).hasContent("meow");
		}
	}

	@Test
	void bytesAndSourcesCanBeUploaded() throws IOException {
		byte[] content = "meow".getBytes(StandardCharsets.UTF_8);
		InputFile.Upload bytes = (InputFile.Upload) InputFile.of("cat.txt", content);
		assertThat(bytes.size()).isEqualTo(4);
		assertThat(bytes.openStream()).hasBinaryContent(content);
		InputFile.Upload source = (InputFile.Upload) InputFile.of("cat.txt", bytes::openStream);
		assertThat(source.size()).isEqualTo(-1);
		assertThat(source.openStream()).hasBinaryContent(content);
		assertThat(source).hasToString("Upload[cat.txt]");
	}

	@Test
	void idIsNeverEmpty() {
		assertThatIllegalArgumentException().isThrownBy(() -> InputFile.id(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"\"", "1", "null", "{\"a\":1}" })
	void otherThanTextIsNoReference(String json) {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.read(json, InputFile::read))
			.withMessageStartingWith("Expected a reference to a file but found ");
	}

}
