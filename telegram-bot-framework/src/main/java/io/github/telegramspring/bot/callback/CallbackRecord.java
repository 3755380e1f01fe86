package io.github.telegramspring.bot.callback;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.util.StringUtils;

/**
 * What is known about a record whose values are the data of inline buttons: how the data
 * begins, and what is written. It is found out once for each record.
 *
 * <pre class="code">
 * CallbackRecord.of(Buy.class).prefix();           // "buy~"
 * CallbackRecord.prefixOf(callbackQuery.data());   // "buy~" if it may be a Buy
 * </pre>
 *
 * @see CallbackDataCodec
 */
public final class CallbackRecord {

	/**
	 * How many bytes of UTF-8 the data of a button has at most.
	 */
	public static final int MAX_BYTES = 64;

	/**
	 * Ends the tag. Another version of the format will have another one.
	 */
	static final char SEPARATOR = '~';

	private static final int DERIVED_TAG_LENGTH = 8;

	private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_]{1,16}");

	private static final ClassValue<CallbackRecord> RECORDS = new ClassValue<>() {

		@Override
		protected CallbackRecord computeValue(Class<?> type) {
			List<String> problems = new ArrayList<>();
			CallbackRecord found = create(type, problems);
			if (found == null) {
				throw new InvalidCallbackRecordException(problems);
			}
			return found;
		}

	};

	private final Class<?> type;

	private final String tag;

	private final boolean signed;

	private final RecordFormat format;

	private final String header;

	private CallbackRecord(Class<?> type, String tag, boolean signed, RecordFormat format) {
		this.type = type;
		this.tag = tag;
		this.signed = signed;
		this.format = format;
		this.header = prefix() + ShapeFingerprint.of(format, signed).value();
	}

	/**
	 * Returns what is known about a record.
	 * @param type the record
	 * @return what is known
	 * @throws InvalidCallbackRecordException if its values cannot be the data of buttons
	 */
	public static CallbackRecord of(Class<?> type) {
		return RECORDS.get(type);
	}

	/**
	 * Checks records whose values are to be the data of buttons.
	 * @param types records, or sealed interfaces of records
	 * @throws InvalidCallbackRecordException if there is something wrong: types of
	 * components that are not supported, data that can never fit, tags that are no tags
	 * or are there twice; all of it is told at once
	 */
	public static void check(Class<?>... types) {
		CallbackDataRegistry.of(List.of(types));
	}

	/**
	 * Returns what the data of a button begins with if it stands for a record, to look up
	 * the record by it.
	 * @param data the data
	 * @return the tag and the separator, or {@code null} if it does not begin like that
	 */
	public static @Nullable String prefixOf(String data) {
		int end = data.indexOf(SEPARATOR);
		return (end > 0) ? data.substring(0, end + 1) : null;
	}

	static @Nullable CallbackRecord create(Class<?> type, List<String> problems) {
		if (!type.isRecord()) {
			problems.add(type.getName() + " is neither a record nor a sealed interface that permits only records. "
					+ "Make it a record, such as 'record Buy(long item) {}'.");
			return null;
		}
		CallbackData annotation = AnnotationUtils.findAnnotation(type, CallbackData.class);
		boolean signed = annotation != null && annotation.signed();
		String tag = tag(type, annotation);
		FormatFactory factory = new FormatFactory();
		RecordFormat format = factory.record(type);
		List<String> found = new ArrayList<>(factory.problems());
		if (!TAG.matcher(tag).matches()) {
			found.add("The tag '" + tag + "' of " + type.getName() + " has other than 1 to 16 characters of "
					+ "A-Z a-z 0-9 _. Set another one with @CallbackData(\"...\").");
		}
		problems.addAll(found);
		return (format != null && found.isEmpty()) ? fitting(new CallbackRecord(type, tag, signed, format), problems)
				: null;
	}

	private static @Nullable CallbackRecord fitting(CallbackRecord candidate, List<String> problems) {
		int least = candidate.overhead() + candidate.format.leastBytes();
		if (least <= MAX_BYTES) {
			return candidate;
		}
		problems.add("The data of " + candidate.type.getName() + " takes at least " + least
				+ " bytes, and a button has room for " + MAX_BYTES
				+ ". Keep what is long on the server, and put its id into the record.");
		return null;
	}

	private static String tag(Class<?> type, @Nullable CallbackData annotation) {
		if (annotation != null && !annotation.value().isEmpty()) {
			return annotation.value();
		}
		String name = StringUtils.uncapitalize(type.getSimpleName());
		return name.substring(0, Math.min(name.length(), DERIVED_TAG_LENGTH));
	}

	/**
	 * Returns the record.
	 * @return the class
	 */
	public Class<?> type() {
		return this.type;
	}

	/**
	 * Returns what the data begins with.
	 * @return the tag
	 */
	public String tag() {
		return this.tag;
	}

	/**
	 * Returns what the data of all versions of the record begins with.
	 * @return the tag and a separator
	 */
	public String prefix() {
		return this.tag + SEPARATOR;
	}

	/**
	 * Tells whether the data is signed.
	 * @return whether it is
	 */
	public boolean isSigned() {
		return this.signed;
	}

	/**
	 * Returns what the data of this version of the record begins with.
	 */
	String header() {
		return this.header;
	}

	RecordFormat format() {
		return this.format;
	}

	private int overhead() {
		return this.header.length() + (this.signed ? CallbackSignature.LENGTH : 0);
	}

	@Override
	public String toString() {
		return prefix() + " (" + this.type.getName() + ")";
	}

}
