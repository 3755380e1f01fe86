package io.github.telegramspring.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import org.jspecify.annotations.Nullable;

/**
 * A component of a generated record.
 *
 * @param member the member of the schema
 * @param name the name in Java
 * @param shape what its value looks like
 * @param secret whether its value must not be shown
 * @param otherName a name that servers give it too, or {@code null}
 */
record Component(Schema.Member member, String name, Shape shape, boolean secret, @Nullable String otherName) {

	/**
	 * Whether the value is either true or absent, so that a plain boolean says it all.
	 */
	boolean isFlag() {
		return this.member.type().equals("True") && !this.member.required();
	}

	/**
	 * Whether the value can only be true.
	 */
	boolean isAlwaysTrue() {
		return this.member.type().equals("True") && this.member.required();
	}

	/**
	 * Whether an object without the value is no use. A missing boolean is taken for false
	 * instead: new versions add booleans that servers of an older version do not send.
	 */
	boolean isIndispensable() {
		return this.member.required() && !this.shape.type().equals(TypeName.BOOLEAN);
	}

	boolean isNullable() {
		return !this.member.required() && !isFlag();
	}

	boolean isList() {
		return this.shape instanceof Shape.ListOf;
	}

	boolean isChatId() {
		return this.member.type().equals("Long|String");
	}

	TypeName type() {
		return isNullable() ? this.shape.boxed().annotated(AnnotationSpec.builder(Names.NULLABLE).build())
				: this.shape.type();
	}

	ParameterSpec parameter() {
		return ParameterSpec.builder(type(), this.name).build();
	}

	/**
	 * The value of a component that was not set.
	 */
	CodeBlock absent() {
		if (isFlag()) {
			return CodeBlock.of("false");
		}
		return CodeBlock.of(isAlwaysTrue() ? "true" : "null");
	}

	CodeBlock read() {
		if (isFlag()) {
			return CodeBlock.of("$T.readFlag(parser)", Names.JSON_VALUES);
		}
		return isNullable() ? this.shape.readOrNull() : this.shape.read();
	}

	CodeBlock write() {
		return CodeBlock.of("out.$L($S, this.$N)", isFlag() ? "writeFlag" : "write", this.member.name(), this.name);
	}

}
