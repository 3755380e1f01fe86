package io.github.telegramspring.bot.callback;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.tools.ToolProvider;

/**
 * Record classes that nobody wrote: sources are made at random, compiled and loaded.
 */
final class RandomShapes {

	private static final List<String> SCALARS = List.of("byte", "Short", "int", "Long", "boolean", "char", "double",
			"Float", "String", "java.util.UUID", "java.time.Instant", "java.time.Duration", "java.time.LocalDate",
			"java.time.LocalTime", "java.math.BigDecimal", "java.math.BigInteger", "Thread.State");

	private static final String NULLABLE = "@org.jspecify.annotations.Nullable ";

	private final Random random;

	private final List<String> sources = new ArrayList<>();

	RandomShapes(Random random) {
		this.random = random;
	}

	List<Class<?>> compile(int count, Path directory) {
		List<String> names = IntStream.range(0, count).mapToObj((i) -> record("Shape" + i, 0)).toList();
		try {
			Path source = directory.resolve("Shapes.java");
			Files.writeString(source,
					this.sources.stream().collect(Collectors.joining("\n", "public class Shapes {\n", "\n}\n")));
			int result = ToolProvider.getSystemJavaCompiler()
				.run(null, null, null, "-proc:none", "-cp", System.getProperty("java.class.path"), "-d",
						directory.toString(), source.toString());
			if (result != 0) {
				throw new IllegalStateException("The sources do not compile");
			}
			ClassLoader loader = new URLClassLoader(new URL[] { directory.toUri().toURL() },
					RandomShapes.class.getClassLoader());
			return names.stream().<Class<?>>map((name) -> load(loader, name)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Class<?> load(ClassLoader loader, String name) {
		try {
			return loader.loadClass("Shapes$" + name);
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String record(String name, int depth) {
		return record(name, "", depth);
	}

	private String record(String name, String suffix, int depth) {
		String components = IntStream.range(0, this.random.nextInt(1, 4))
			.mapToObj((i) -> component(name + "_" + i, depth) + " c" + i)
			.collect(Collectors.joining(", "));
		this.sources.add("public record " + name + "(" + components + ") " + suffix + " {}");
		return name;
	}

	private String component(String name, int depth) {
		return switch (this.random.nextInt((depth < 2) ? 8 : 4)) {
			case 4 -> "java.util.List<" + boxed(name, depth) + ">";
			case 5 -> "java.util.Optional<" + boxed(name, depth) + ">";
			case 6 -> record(name, depth + 1);
			case 7 -> family(name, depth);
			default -> scalar();
		};
	}

	private String boxed(String name, int depth) {
		return this.random.nextBoolean() ? record(name, depth + 1)
				: SCALARS.get(this.random.nextInt(8, SCALARS.size()));
	}

	private String family(String name, int depth) {
		this.sources.add("public sealed interface " + name + " permits " + name + "A, " + name + "B {}");
		record(name + "A", "implements " + name, depth + 1);
		this.sources.add("public record " + name + "B() implements " + name + " {}");
		return name;
	}

	private String scalar() {
		String type = SCALARS.get(this.random.nextInt(SCALARS.size()));
		boolean primitive = Character.isLowerCase(type.charAt(0)) && type.indexOf('.') < 0;
		if (primitive || this.random.nextBoolean()) {
			return type;
		}
		int simpleName = type.lastIndexOf('.') + 1;
		return type.substring(0, simpleName) + NULLABLE + type.substring(simpleName);
	}

}
