package io.github.telegramspring.generator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/**
 * What a value looks like in Java and how it is read.
 */
sealed interface Shape {

	/**
	 * The type of a value that is always there, primitive where it can be.
	 */
	TypeName type();

	/**
	 * The code that reads the value and fails if it is of another JSON kind.
	 */
	CodeBlock read();

	/**
	 * The code that reads the value, or answers null if it is of another JSON kind.
	 */
	CodeBlock readOrNull();

	/**
	 * The code of a {@code JsonReader} of such values.
	 */
	CodeBlock reader();

	default TypeName boxed() {
		return type().box();
	}

	/**
	 * A value that is neither an object nor an array.
	 *
	 * @param type the type
	 * @param kind the end of the names of the methods that read it
	 */
	record Scalar(TypeName type, String kind) implements Shape {

		static final Shape STRING = new Scalar(ClassName.get(String.class), "String");

		static final Shape BOOLEAN = new Scalar(TypeName.BOOLEAN, "Boolean");

		static final Shape INT = new Scalar(TypeName.INT, "Int");

		static final Shape LONG = new Scalar(TypeName.LONG, "Long");

		static final Shape DOUBLE = new Scalar(TypeName.DOUBLE, "Double");

		static final Shape INSTANT = new Scalar(ClassName.get(Instant.class), "Instant");

		static final Shape SECONDS = new Scalar(ClassName.get(Duration.class), "Seconds");

		@Override
		public CodeBlock read() {
			return CodeBlock.of("$T.read$L(parser)", Names.JSON_VALUES, this.kind);
		}

		@Override
		public CodeBlock readOrNull() {
			return CodeBlock.of("$T.read$LOrNull(parser)", Names.JSON_VALUES, this.kind);
		}

		@Override
		public CodeBlock reader() {
			return CodeBlock.of("$T::read$LOrNull", Names.JSON_VALUES, this.kind);
		}

	}

	/**
	 * A value of a type of the Bot API, which reads itself.
	 *
	 * @param type the type
	 */
	record Named(ClassName type) implements Shape {

		@Override
		public CodeBlock read() {
			return CodeBlock.of("$T.read(parser)", this.type);
		}

		@Override
		public CodeBlock readOrNull() {
			return CodeBlock.of("$T.readOrNull(parser)", this.type);
		}

		@Override
		public CodeBlock reader() {
			return CodeBlock.of("$T::readOrNull", this.type);
		}

	}

	/**
	 * An array.
	 *
	 * @param element the shape of its elements
	 */
	record ListOf(Shape element) implements Shape {

		@Override
		public TypeName type() {
			return ParameterizedTypeName.get(ClassName.get(List.class), this.element.boxed());
		}

		@Override
		public CodeBlock read() {
			return CodeBlock.of("$T.readList(parser, $L)", Names.JSON_VALUES, this.element.reader());
		}

		@Override
		public CodeBlock readOrNull() {
			return CodeBlock.of("$T.readListOrNull(parser, $L)", Names.JSON_VALUES, this.element.reader());
		}

		@Override
		public CodeBlock reader() {
			return CodeBlock.of("(row) -> $T.readListOrNull(row, $L)", Names.JSON_VALUES, this.element.reader());
		}

	}

}
