package io.github.telegramspring.bot.callback;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/**
 * Writes the components of a record one after the other.
 */
final class RecordFormat implements ValueFormat {

	private final Class<?> type;

	private final List<ComponentFormat> components;

	private final Constructor<?> constructor;

	/**
	 * Creates a format.
	 * @param type the record
	 * @param components the components, in their order
	 * @param constructor the canonical constructor
	 */
	RecordFormat(Class<?> type, List<ComponentFormat> components, Constructor<?> constructor) {
		this.type = type;
		this.components = List.copyOf(components);
		this.constructor = constructor;
		ReflectionUtils.makeAccessible(constructor);
	}

	Class<?> type() {
		return this.type;
	}

	@Override
	public void write(Object value, DataWriter out) {
		for (ComponentFormat component : this.components) {
			component.write(value, out);
		}
	}

	@Override
	public Object read(DataReader in) {
		@Nullable Object[] arguments = new @Nullable Object[this.components.size()];
		for (int i = 0; i < arguments.length; i++) {
			arguments[i] = this.components.get(i).read(in);
		}
		try {
			return this.constructor.newInstance(arguments);
		}
		catch (InvocationTargetException ex) {
			throw in.malformed("its constructor refused what was read", ex.getCause());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("The constructor of " + this.type.getName() + " cannot be called", ex);
		}
	}

	@Override
	public int leastBytes() {
		return this.components.stream().mapToInt(ComponentFormat::leastBytes).sum();
	}

	@Override
	public String shape() {
		return this.components.stream().map(ComponentFormat::shape).collect(Collectors.joining(",", "{", "}"));
	}

	@Override
	public boolean needsPresenceMark() {
		return true;
	}

	/**
	 * Measures the components of a record, to tell which one is too long.
	 * @param value the record
	 * @return the sizes, in the order of the components
	 */
	List<ComponentSize> sizes(Object value) {
		List<ComponentSize> sizes = new ArrayList<>();
		for (ComponentFormat component : this.components) {
			DataWriter out = new DataWriter();
			component.write(value, out);
			sizes.add(new ComponentSize("'" + component.name() + "'", out.bytes()));
		}
		return sizes;
	}

}
