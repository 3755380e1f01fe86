package io.github.telegramspring.boot.documentation;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java source in memory.
 */
final class JavaSource extends SimpleJavaFileObject {

	private final String content;

	JavaSource(String name, String content) {
		super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
		this.content = content;
	}

	@Override
	public CharSequence getCharContent(boolean ignoreEncodingErrors) {
		return this.content;
	}

	/**
	 * Compiles the source and returns what the compiler says about it.
	 */
	String compile(Path classes) {
		StringWriter problems = new StringWriter();
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		ToolProvider.getSystemJavaCompiler()
			.getTask(problems, null, null,
					List.of("-proc:none", "-nowarn", "-parameters", "-d", classes.toString(), "-classpath", classPath),
					null, List.of(this))
			.call();
		return problems.toString();
	}

}
