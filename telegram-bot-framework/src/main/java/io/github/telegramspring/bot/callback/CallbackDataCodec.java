package io.github.telegramspring.bot.callback;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import io.github.telegramspring.api.BotToken;
import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

/**
 * Turns records into the data of inline buttons and back.
 *
 * <pre class="code">
 * CallbackDataCodec codec = CallbackDataCodec.signedWith(token);
 * String data = codec.encode(new Buy(42, 1));     // "buy~dR72BUC"
 * Buy buy = codec.decode(Buy.class, data);
 * </pre>
 *
 * Data has at most 64 bytes of UTF-8, and this is what it is made of:
 * <ol>
 * <li>the tag of the record and a {@code ~}, which tells the version of this format;
 * <li>three digits for the shape of the record, so that data which was made when the
 * record had other components is not read as something else;
 * <li>the components, one after the other. Digits are those of base64url. A number up to
 * 52 is one digit; a greater one is 52 plus the count of its digits, and the digits. The
 * sign of a number is its lowest bit. Enums and sealed interfaces are the position of the
 * constant or record; lists and texts their length and what is in them; floating-point
 * numbers are decimal ones, a scale and a whole number; times are seconds and
 * nanoseconds, dates days. What is absent is a {@code .}, and before a record, where one
 * can be absent, there is a {@code :};
 * <li>if it is signed, 11 characters: the first 64 bits of an HMAC-SHA256 of all that
 * comes before, in base64url.
 * </ol>
 * A codec is immutable and can be shared by threads.
 */
public final class CallbackDataCodec {

	private final @Nullable Supplier<CallbackSignature> signature;

	private CallbackDataCodec(@Nullable Supplier<CallbackSignature> signature) {
		this.signature = signature;
	}

	/**
	 * Makes a codec for records that are not signed.
	 * @return the codec
	 */
	public static CallbackDataCodec unsigned() {
		return new CallbackDataCodec(null);
	}

	/**
	 * Makes a codec for all records.
	 * @param token the token of the bot, from which the key of signatures is derived
	 * @return the codec
	 */
	public static CallbackDataCodec signedWith(BotToken token) {
		return signedWith(() -> token);
	}

	/**
	 * Makes a codec for all records that asks for the token when it first signs.
	 * @param token gives the token of the bot
	 * @return the codec
	 */
	public static CallbackDataCodec signedWith(Supplier<BotToken> token) {
		return new CallbackDataCodec(SingletonSupplier.of(() -> new CallbackSignature(token.get())));
	}

	/**
	 * Turns a record into the data of a button.
	 * @param value the record
	 * @return 1 to 64 bytes
	 * @throws CallbackDataTooLongException if there is not enough room
	 * @throws InvalidCallbackRecordException if the record can never be the data of a
	 * button
	 * @throws IllegalArgumentException if a component cannot be written
	 * @throws IllegalStateException if the record is to be signed, and this codec has no
	 * key
	 */
	public String encode(Record value) {
		CallbackRecord type = CallbackRecord.of(value.getClass());
		DataWriter out = new DataWriter();
		type.format().write(value, out);
		String data = type.header() + out;
		if (type.isSigned()) {
			data += signature(type).sign(data);
		}
		int bytes = DataLength.of(data);
		if (bytes > CallbackRecord.MAX_BYTES) {
			throw new CallbackDataTooLongException(type.type(), bytes, sizes(type, value));
		}
		return data;
	}

	private static List<ComponentSize> sizes(CallbackRecord type, Record value) {
		List<ComponentSize> sizes = new ArrayList<>();
		sizes.add(new ComponentSize("tag and shape", type.header().length()));
		sizes.addAll(type.format().sizes(value));
		if (type.isSigned()) {
			sizes.add(new ComponentSize("signature", CallbackSignature.LENGTH));
		}
		return sizes;
	}

	/**
	 * Turns the data of a button into a record.
	 * @param type the record, or a sealed interface that permits it
	 * @param data the data
	 * @param <T> the type
	 * @return the record
	 * @throws StaleCallbackDataException if the data was made when the record was another
	 * @throws ForgedCallbackDataException if the data is to be signed, and its signature
	 * is wrong
	 * @throws MalformedCallbackDataException if the data is not of this type, or cannot
	 * be read
	 * @throws InvalidCallbackRecordException if the type can never be the data of a
	 * button
	 * @throws IllegalStateException if the record is to be signed, and this codec has no
	 * key
	 */
	public <T> T decode(Class<T> type, String data) {
		for (Class<?> member : SealedFamily.members(type)) {
			CallbackRecord candidate = CallbackRecord.of(member);
			if (data.startsWith(candidate.prefix())) {
				return type.cast(decode(candidate, data));
			}
		}
		throw new MalformedCallbackDataException(type, "it has another tag");
	}

	Object decode(CallbackRecord type, String data) {
		if (DataLength.of(data) > CallbackRecord.MAX_BYTES) {
			throw new MalformedCallbackDataException(type.type(), "it is longer than data can be");
		}
		if (!data.startsWith(type.header())) {
			throw StaleCallbackDataException.ofOtherShape(type.type());
		}
		int end = type.isSigned() ? verify(type, data) : data.length();
		DataReader in = new DataReader(type.type(), data.substring(type.header().length(), end));
		Object value = type.format().read(in);
		in.end();
		return value;
	}

	private int verify(CallbackRecord type, String data) {
		int end = data.length() - CallbackSignature.LENGTH;
		if (end < type.header().length() || !signature(type).verify(data.substring(0, end), data.substring(end))) {
			throw new ForgedCallbackDataException(type.type());
		}
		return end;
	}

	private CallbackSignature signature(CallbackRecord type) {
		if (this.signature == null) {
			throw new IllegalStateException(type.type().getName() + " is to be signed, which needs the token of the "
					+ "bot. Inject the CallbackButtons bean and use its button method, or a CallbackDataCodec made with "
					+ "signedWith(token)");
		}
		return this.signature.get();
	}

}
