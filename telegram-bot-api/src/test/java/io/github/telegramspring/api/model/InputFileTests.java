package io.github.telegramspring.api.model;

import java.io.ByteArrayInputStream;
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

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class InputFileTests {

	@Test
	void idAndAddressAreWrittenAsText() {
		assertThat(Json.write(InputFile.id("AgACAgI"))).isEqualTo("\"AgACAgI\"");
		assertThat(Json.write(InputFile.url("https://example.org/cat.jpg")))
			.isEqualTo("\"https://example.org/cat.jpg\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "cat.jpg", "file:///etc/passwd", "/etc/passwd", "ftp://example.org/cat.jpg",
			"http:cat.jpg", "http:///cat.jpg", "attach://file0" })
	void onlyTheWebIsAnAddress(String url) {
		assertThatIllegalArgumentException().isThrownBy(() -> InputFile.url(url))
			.withMessageContaining("https://example.org/cat.jpg")
			.withMessageContaining("InputFile.of(Path)");
	}

	@Test
	void addressWithBlanksHasToBeEncoded() {
		assertThatIllegalArgumentException().isThrownBy(() -> InputFile.url("https://example.org/my cat.jpg"))
			.withMessageStartingWith("'https://example.org/my cat.jpg' is no web address: Illegal character")
			.withMessageContaining("%20");
	}

	@Test
	void fileIsReadAgainForEachAttempt(@TempDir Path directory) throws IOException {
		Path path = Files.writeString(directory.resolve("cat.txt"), "meow");
		FileUpload upload = InputFile.of(path);
		assertThat(upload.fileName()).isEqualTo("cat.txt");
		assertThat(upload.size()).isEqualTo(4);
		for (int i = 0; i < 2; i++) {
			assertThat(upload.openStream()).hasContent("meow");
		}
	}

	@Test
	void bytesAndSourcesCanBeUploaded() throws IOException {
		byte[] content = "meow".getBytes(StandardCharsets.UTF_8);
		FileUpload bytes = InputFile.of("cat.txt", content);
		assertThat(bytes.size()).isEqualTo(4);
		assertThat(bytes.openStream()).hasBinaryContent(content);
		FileUpload source = InputFile.of("cat.txt", bytes::openStream);
		assertThat(source.size()).isEqualTo(-1);
		assertThat(source.openStream()).hasBinaryContent(content);
		assertThat(source).hasToString("FileUpload[cat.txt]");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "/etc/passwd", "file:///etc/passwd", "file:/etc/passwd", "attach://file0",
			"http://169.254.169.254/", "C:\\secret.txt", "cat.jpg", "AgAC AgAC", "AgAC\n" })
	void idIsNothingElseThanAnId(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> InputFile.id(text))
			.withMessageStartingWith("The id of a file has only letters, digits, '_' and '-', but this is");
	}

	@Test
	void fileOnTheServerIsWrittenAsAnAddress(@TempDir Path directory) {
		Path path = directory.resolve("Grüße & 100%.txt");
		assertThat(Json.write(InputFile.onServer(path)))
			.isEqualTo("\"" + directory.toUri() + "Gr%C3%BC%C3%9Fe%20&%20100%25.txt\"");
		assertThatIllegalArgumentException().isThrownBy(() -> InputFile.onServer(Path.of("cat.jpg")))
			.withMessageContaining("must be absolute");
	}

	@Test
	void resourceIsUploadedUnderItsOwnName(@TempDir Path directory) throws IOException {
		Path path = Files.writeString(directory.resolve("cat.txt"), "meow");
		FileUpload upload = InputFile.of(new FileSystemResource(path));
		assertThat(upload.fileName()).isEqualTo("cat.txt");
		assertThat(upload.size()).isEqualTo(4);
		assertThat(upload.isRepeatable()).isTrue();
		assertThat(upload.openStream()).hasContent("meow");
		assertThat(upload.openStream()).hasContent("meow");
	}

	@Test
	void resourceWithoutANameMustBeGivenOne() {
		ByteArrayResource resource = new ByteArrayResource(new byte[3]);
		assertThatIllegalArgumentException().isThrownBy(() -> InputFile.of(resource))
			.withMessageContaining("InputFile.of(\"report.pdf\", resource)");
		assertThat(InputFile.of("a.bin", resource).fileName()).isEqualTo("a.bin");
	}

	@Test
	void resourceThatIsOpenAlreadyIsReadOnceAndNotToFindOutItsSize() throws IOException {
		FileUpload upload = InputFile.of("a.txt",
				new InputStreamResource(new ByteArrayInputStream("meow".getBytes(StandardCharsets.UTF_8))));
		assertThat(upload.size()).isEqualTo(-1);
		assertThat(upload.isRepeatable()).isFalse();
		assertThat(upload.openStream()).hasContent("meow");
		assertThatIOException().isThrownBy(upload::openStream).withMessageContaining("only once");
	}

	@Test
	void sizeOfAStreamCanBeGiven() throws IOException {
		FileUpload upload = InputFile.of("a.txt", 4, () -> new ByteArrayInputStream(new byte[4]));
		assertThat(upload.size()).isEqualTo(4);
		assertThat(upload.isRepeatable()).isTrue();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> InputFile.of("a.txt", -1, () -> new ByteArrayInputStream(new byte[4])));
	}

	@Test
	void nameAndMediaTypeCanBeChanged() {
		FileUpload upload = InputFile.of("tmp-4711", new byte[1]);
		assertThat(upload.contentType()).isNull();
		FileUpload changed = upload.fileName("report.pdf").contentType("application/pdf");
		assertThat(changed.fileName()).isEqualTo("report.pdf");
		assertThat(changed.contentType()).isEqualTo("application/pdf");
		assertThat(upload.fileName()).isEqualTo("tmp-4711");
		assertThatIllegalArgumentException().isThrownBy(() -> upload.contentType("image/png\r\nX: y"));
		assertThatIllegalArgumentException().isThrownBy(() -> upload.fileName(" "));
		assertThatIllegalArgumentException().isThrownBy(() -> InputFile.of(Path.of("/")));
	}

	@Test
	void uploadsOfTheSameFileAreEqual() {
		Path path = Path.of("cat.txt");
		assertThat(InputFile.of(path)).isEqualTo(InputFile.of(path)).hasSameHashCodeAs(InputFile.of(path));
	}

	@Test
	void referenceIsReadAsWhatItIs() {
		assertThat(Json.read("\"AgAC\"", InputFile::read)).isEqualTo(InputFile.id("AgAC"));
		assertThat(Json.read("\"https://example.org/a.jpg\"", InputFile::read))
			.isEqualTo(InputFile.url("https://example.org/a.jpg"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "\"\"", "\"/etc/passwd\"", "\"file:///etc/passwd\"", "\"a b://\"", "1", "null", "{\"a\":1}" })
	void otherThanTextIsNoReference(String json) {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.read(json, InputFile::read))
			.withMessageStartingWith("Expected a reference to a file but found ");
	}

}
