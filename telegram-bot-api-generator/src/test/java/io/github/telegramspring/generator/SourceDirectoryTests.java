package io.github.telegramspring.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import com.palantir.javapoet.TypeSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SourceDirectoryTests {

	private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH);

	@TempDir
	private Path root;

	@Test
	void writesIntoTheDirectoryOfThePackage() {
		new SourceDirectory(this.root).write("org.example.api", type("Chat", "A chat."));
		assertThat(this.root.resolve("org/example/api/Chat.java")).content()
			.startsWith("package org.example.api;")
			.contains("A chat.");
	}

	@Test
	void leavesAnUnchangedFileAlone() throws IOException {
		Path file = writeLongAgo("Chat", "A chat.");
		new SourceDirectory(this.root).write("org.example", type("Chat", "A chat."));
		assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
	}

	@Test
	void writesAChangedFileAnew() throws IOException {
		Path file = writeLongAgo("Chat", "A chat.");
		new SourceDirectory(this.root).write("org.example", type("Chat", "A place to talk."));
		assertThat(Files.getLastModifiedTime(file)).isGreaterThan(LONG_AGO);
		assertThat(file).content().contains("A place to talk.").doesNotContain("A chat.");
	}

	@Test
	void removesWhatNothingGeneratesAnyMore() throws IOException {
		Path stale = writeLongAgo("Gone", "Was there once.");
		SourceDirectory sources = new SourceDirectory(this.root);
		sources.write("org.example", type("Chat", "A chat."));
		sources.removeStale();
		assertThat(stale).doesNotExist();
		assertThat(this.root.resolve("org/example/Chat.java")).exists();
	}

	@Test
	void hasNothingToRemoveBeforeTheFirstRun() throws IOException {
		Path absent = this.root.resolve("absent");
		new SourceDirectory(absent).removeStale();
		assertThat(absent).doesNotExist();
	}

	private Path writeLongAgo(String name, String doc) throws IOException {
		new SourceDirectory(this.root).write("org.example", type(name, doc));
		Path file = this.root.resolve("org/example").resolve(name + ".java");
		return Files.setLastModifiedTime(file, LONG_AGO);
	}

	private static TypeSpec type(String name, String doc) {
		return TypeSpec.classBuilder(name).addJavadoc(doc).build();
	}

}
