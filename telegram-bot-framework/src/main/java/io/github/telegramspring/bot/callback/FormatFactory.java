package io.github.telegramspring.bot.callback;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Makes the format of a record from its components, and collects all that is wrong with
 * them.
 */
final class FormatFactory {

	private static final String SUPPORTED = "It can be of a primitive type or its wrapper, String, an enum, "
			+ "BigDecimal, BigInteger, UUID, Instant, Duration, LocalDate, LocalTime, a record or sealed interface of "
			+ "records, or an Optional or List of these.";

	private final List<String> problems = new ArrayList<>();

	private final Deque<Class<?>> path = new ArrayDeque<>();

	private String where = "";

	List<String> problems() {
		return this.problems;
	}

	/**
	 * Makes the format of a record.
	 * @param type the record
	 * @return the format, or {@code null} if there are problems
	 */
	@Nullable RecordFormat record(Class<?> type) {
		if (this.path.contains(type)) {
			problem("would contain itself: " + type.getName() + " has a component that leads back to it.");
			return null;
		}
		this.path.push(type);
		List<@Nullable ComponentFormat> components = Arrays.stream(type.getRecordComponents())
			.<@Nullable ComponentFormat>map(this::component)
			.toList();
		this.path.pop();
		List<ComponentFormat> usable = components.stream()
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
		return (usable.size() == components.size()) ? new RecordFormat(type, usable, canonicalConstructor(type)) : null;
	}

	private static Constructor<?> canonicalConstructor(Class<?> type) {
		Class<?>[] types = Arrays.stream(type.getRecordComponents())
			.map(RecordComponent::getType)
			.toArray(Class<?>[]::new);
		try {
			return type.getDeclaredConstructor(types);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException("Every record has a canonical constructor", ex);
		}
	}

	private @Nullable ComponentFormat component(RecordComponent component) {
		String outer = this.where;
		this.where = "Component '" + component.getName() + "' of " + component.getDeclaringRecord().getName();
		ValueFormat format = value(component.getGenericType());
		this.where = outer;
		return (format != null) ? new ComponentFormat(component, format) : null;
	}

	private @Nullable ValueFormat value(Type type) {
		if (type instanceof Class<?> simple) {
			return value(simple);
		}
		if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
			ValueFormat value = value(generic.getActualTypeArguments()[0]);
			return (value != null) ? new OptionalFormat(value) : null;
		}
		if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
			ValueFormat element = value(generic.getActualTypeArguments()[0]);
			return (element != null) ? list(element) : null;
		}
		return unsupported(type);
	}

	private @Nullable ValueFormat value(Class<?> type) {
		ValueFormat scalar = ScalarFormats.find(type);
		if (scalar != null) {
			return scalar;
		}
		if (type.isEnum()) {
			return new EnumFormat((Enum<?>[]) type.getEnumConstants());
		}
		if (type.isRecord()) {
			return record(type);
		}
		if (type.isInterface() && type.isSealed()) {
			return family(type);
		}
		return unsupported(type);
	}

	private @Nullable ValueFormat list(ValueFormat element) {
		if (element.leastBytes() == 0) {
			problem("is a list of what has no components. Have the number of elements as a component instead.");
			return null;
		}
		return new ListFormat(element);
	}

	private @Nullable ValueFormat family(Class<?> type) {
		List<RecordFormat> members = new ArrayList<>();
		for (Class<?> member : SealedFamily.members(type)) {
			RecordFormat format = member(type, member);
			if (format == null) {
				return null;
			}
			members.add(format);
		}
		return new FamilyFormat(members);
	}

	private @Nullable RecordFormat member(Class<?> family, Class<?> member) {
		if (!member.isRecord()) {
			problem("is of the sealed type " + family.getName() + ", which permits " + member.getName()
					+ ". All that it permits must be records.");
			return null;
		}
		return record(member);
	}

	private @Nullable ValueFormat unsupported(Type type) {
		problem("is of type " + type.getTypeName() + ". " + SUPPORTED);
		return null;
	}

	private void problem(String problem) {
		this.problems.add(this.where + " " + problem);
	}

}
