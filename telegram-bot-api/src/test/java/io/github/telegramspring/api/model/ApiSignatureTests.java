package io.github.telegramspring.api.model;

import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.telegramspring.api.BotApi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps the signatures that users compile against in {@code api.txt}, so that no change
 * of the schema or the generator changes them unseen.
 */
class ApiSignatureTests {

	private static final Path SNAPSHOT = Path.of("src/test/resources/api.txt");

	@Test
	void signaturesAreThoseOfTheSnapshot() throws Exception {
		List<String> signatures = new ArrayList<>();
		for (Class<?> type : types("model", "method")) {
			signatures.add(signature(type));
			shortcuts(type).forEach(signatures::add);
		}
		Arrays.stream(BotApi.class.getMethods()).map(ApiSignatureTests::signature).sorted().forEach(signatures::add);
		List<String> expected = Files.exists(SNAPSHOT) ? Files.readAllLines(SNAPSHOT) : List.of();
		if (!signatures.equals(expected)) {
			Files.write(SNAPSHOT, signatures);
		}
		assertThat(changes(expected, signatures))
			.as("The signatures changed and %s was rewritten: review its difference and commit it if it is wanted",
					SNAPSHOT)
			.isEmpty();
	}

	private static List<String> changes(List<String> expected, List<String> actual) {
		return Stream
			.concat(expected.stream().filter((line) -> !actual.contains(line)).map((line) -> "- " + line),
					actual.stream().filter((line) -> !expected.contains(line)).map((line) -> "+ " + line))
			.toList();
	}

	private static List<Class<?>> types(String... subpackages) throws IOException, URISyntaxException {
		Path root = Path.of(BotApi.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		List<Class<?>> types = new ArrayList<>();
		for (String subpackage : subpackages) {
			Path directory = root.resolve("io/github/telegramspring/api").resolve(subpackage);
			try (Stream<Path> files = Files.list(directory)) {
				files.map((file) -> file.getFileName().toString())
					.filter((name) -> name.endsWith(".class") && !name.equals("package-info.class"))
					.map((name) -> load("io.github.telegramspring.api." + subpackage + "."
							+ name.substring(0, name.length() - ".class".length())))
					.filter((type) -> Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass())
					.sorted(Comparator.comparing(Class::getName))
					.forEach(types::add);
			}
		}
		return types;
	}

	private static Class<?> load(String name) {
		try {
			return Class.forName(name);
		}
		catch (ClassNotFoundException ex) {
			throw new AssertionError(ex);
		}
	}

	private static String signature(Class<?> type) {
		String name = simple(type.getName());
		if (type.isEnum()) {
			return "enum " + name + " " + join(Arrays.stream(type.getEnumConstants()).map(Object::toString));
		}
		if (type.isSealed()) {
			return "sealed " + name + (isListOfShortcuts(type) ? "" : accessors(type)) + " permits "
					+ join(Arrays.stream(type.getPermittedSubclasses()).map((member) -> simple(member.getName())));
		}
		if (!type.isRecord()) {
			return (type.isInterface() ? "interface " : "class ") + name + accessors(type);
		}
		String header = "record " + name + "("
				+ join(Arrays.stream(type.getRecordComponents())
					.map((component) -> simple(component.getAnnotatedType()) + " " + component.getName()))
				+ ") implements " + join(Arrays.stream(type.getGenericInterfaces())
					.map((implemented) -> simple(implemented.getTypeName())));
		List<String> constants = Arrays.stream(type.getFields()).map((field) -> field.getName()).toList();
		return constants.isEmpty() ? header : header + " " + join(constants.stream());
	}

	private static boolean isListOfShortcuts(Class<?> type) {
		return type.getSimpleName().endsWith("Shortcuts");
	}

	private static Stream<String> shortcuts(Class<?> type) {
		return Arrays.stream(isListOfShortcuts(type) ? type.getDeclaredMethods() : new Method[0])
			.filter((method) -> method.isDefault() && !method.isSynthetic())
			.map((method) -> type.getSimpleName() + "." + describe(method))
			.sorted();
	}

	/**
	 * The methods that callers see, the readers and factories of an interface aside.
	 */
	private static String accessors(Class<?> type) {
		return " { " + Arrays.stream(type.getDeclaredMethods())
			.filter((method) -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
			.filter((method) -> !type.isInterface() || !Modifier.isStatic(method.getModifiers()))
			.map(ApiSignatureTests::signature)
			.sorted()
			.map((method) -> method + "; ")
			.collect(Collectors.joining()) + "}";
	}

	private static String signature(Method method) {
		return (method.getDeclaringClass() == BotApi.class) ? "BotApi." + describe(method) : describe(method);
	}

	private static String describe(Method method) {
		return method.getName() + "("
				+ join(Arrays.stream(method.getParameters())
					.map((parameter) -> simple(parameter.getAnnotatedType()) + " " + parameter.getName()))
				+ "): " + simple(method.getAnnotatedReturnType());
	}

	private static String simple(AnnotatedType type) {
		return (type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "") + simple(type.getType().getTypeName());
	}

	private static String simple(String type) {
		return type.replaceAll("[a-z][a-z0-9]*\\.", "").replace('$', '.');
	}

	private static String join(Stream<String> parts) {
		return parts.collect(Collectors.joining(", "));
	}

}
