package io.github.telegramspring.boot.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The Java code on a page of the documentation. Each block becomes a class, with the
 * members that are in it and a method of the statements; what is left out between braces
 * does not count. Blocks that name a version of Java are left to that one.
 */
final class PageSnippets {

	private static final Path ROOT = Path.of("..");

	private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

	private static final Pattern BETWEEN_PIECES = Pattern.compile("\n\n(?=[^\\s}])");

	private static final Pattern MEMBER = Pattern.compile("@|(abstract |sealed )?(class|record|interface) ");

	private static final Pattern MEMBERS_LEFT_OUT = Pattern.compile("(?<=class \\w{1,50} )\\{ \\.\\.\\. }");

	private static final String STATEMENTS_LEFT_OUT = "{ ... }";

	private final List<String> blocks;

	private PageSnippets(List<String> blocks) {
		this.blocks = blocks;
	}

	static PageSnippets of(String page) throws IOException {
		return new PageSnippets(BLOCK.matcher(Files.readString(ROOT.resolve(page)))
			.results()
			.map((result) -> result.group(1))
			.filter((block) -> !block.contains("// Java 21") || Runtime.version().feature() >= 21)
			.toList());
	}

	List<String> blocks() {
		return this.blocks;
	}

	/**
	 * Compiles the blocks as subclasses of a context, which has what they refer to and do
	 * not declare.
	 * @return what the compiler says about it
	 */
	String compile(Class<?> context, String imports, Path classes) {
		StringBuilder source = new StringBuilder("package " + context.getPackageName() + ";\n" + imports);
		this.blocks.forEach((block) -> append(block, context, source));
		return new JavaSource("Snippets", source.toString()).compile(classes);
	}

	private static void append(String block, Class<?> context, StringBuilder source) {
		StringBuilder statements = new StringBuilder();
		source.append("abstract class Snippet" + source.length() + " extends " + context.getSimpleName() + " {\n");
		String complete = MEMBERS_LEFT_OUT.matcher(block)
			.replaceAll("{ }")
			.replace(STATEMENTS_LEFT_OUT, "{ throw new UnsupportedOperationException(); }");
		BETWEEN_PIECES.splitAsStream(complete)
			.forEach((piece) -> (MEMBER.matcher(piece).lookingAt() ? source : statements).append(piece).append("\n\n"));
		source.append("void run() throws Exception {\n" + statements + "\n}\n}\n");
	}

}
