package io.github.telegramspring.bot.callback;

import java.lang.reflect.RecordComponent;

import org.jspecify.annotations.Nullable;

import org.springframework.core.Nullness;
import org.springframework.util.ReflectionUtils;

/**
 * How a component of a record is written and read. One that is annotated as nullable can
 * be missing.
 */
final class ComponentFormat {

	private final RecordComponent component;

	private final boolean nullable;

	private final ValueFormat format;

	ComponentFormat(RecordComponent component, ValueFormat format) {
		this.component = component;
		this.nullable = Nullness.forMethodReturnType(component.getAccessor()) == Nullness.NULLABLE;
		this.format = format;
		ReflectionUtils.makeAccessible(component.getAccessor());
	}

	String name() {
		return this.component.getName();
	}

	void write(Object owner, DataWriter out) {
		Object value = ReflectionUtils.invokeMethod(this.component.getAccessor(), owner);
		try {
			if (this.nullable) {
				out.optional(value, this.format);
			}
			else {
				this.format.write(require(value), out);
			}
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException(
					"Component '" + name() + "' of " + this.component.getDeclaringRecord().getName()
							+ " cannot be put into a button: " + ex.getMessage(),
					ex);
		}
	}

	private static Object require(@Nullable Object value) {
		if (value == null) {
			throw new IllegalArgumentException("it is null; annotate it with @Nullable, or make it an Optional");
		}
		return value;
	}

	@Nullable Object read(DataReader in) {
		return this.nullable ? in.optional(this.format) : this.format.read(in);
	}

	int leastBytes() {
		return this.nullable ? 1 : this.format.leastBytes();
	}

	String shape() {
		return name() + "=" + this.format.shape() + (this.nullable ? "?" : "");
	}

}
