package io.github.telegramspring.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

/**
 * Where generated sources go. Files are written only when their content changed, so that
 * an incremental build compiles no more than it has to, and removed when nothing
 * generates them any more.
 */
final class SourceDirectory {

	private final Path root;

	private final Set<Path> current = new HashSet<>();

	SourceDirectory(Path root) {
		this.root = root;
	}

	void write(String packageName, TypeSpec type) {
		JavaFile file = JavaFile.builder(packageName, type).indent("\t").skipJavaLangImports(true).build();
		Path path = this.root.resolve(packageName.replace('.', '/')).resolve(type.name() + ".java");
		this.current.add(path);
		try {
			String content = file.toString();
			if (!Files.exists(path) || !Files.readString(path).equals(content)) {
				Files.createDirectories(path.getParent());
				Files.writeString(path, content);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void removeStale() throws IOException {
		if (!Files.exists(this.root)) {
			return;
		}
		try (Stream<Path> files = Files.walk(this.root)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				if (!this.current.contains(file)) {
					Files.delete(file);
				}
			}
		}
	}

}
