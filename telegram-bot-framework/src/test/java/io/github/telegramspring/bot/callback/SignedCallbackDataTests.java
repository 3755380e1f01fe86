package io.github.telegramspring.bot.callback;

import io.github.telegramspring.api.BotToken;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SignedCallbackDataTests {

	private final CallbackDataCodec codec = CallbackDataCodec.signedWith(BotToken.of("123456:" + "k".repeat(35)));

	@Test
	void readsWhatItSigned() {
		assertThat(this.codec.decode(Refund.class, this.codec.encode(new Refund("broken"))))
			.isEqualTo(new Refund("broken"));
	}

	@Test
	void refusesEachChangeOfWhatIsSigned() {
		String data = this.codec.encode(new Refund("broken"));
		int body = data.indexOf('~') + 1 + ShapeFingerprint.LENGTH;
		for (int i = body; i < data.length(); i++) {
			String changed = data.substring(0, i) + ((data.charAt(i) != 'A') ? 'A' : 'B') + data.substring(i + 1);
			assertThatExceptionOfType(ForgedCallbackDataException.class)
				.isThrownBy(() -> this.codec.decode(Refund.class, changed));
		}
		String cut = data.substring(0, body + 3);
		assertThatExceptionOfType(ForgedCallbackDataException.class)
			.isThrownBy(() -> this.codec.decode(Refund.class, cut));
	}

	@Test
	void refusesWhatAnotherBotSigned() {
		String data = CallbackDataCodec.signedWith(BotToken.of("123456:" + "z".repeat(35)))
			.encode(new Refund("broken"));
		assertThatExceptionOfType(ForgedCallbackDataException.class)
			.isThrownBy(() -> this.codec.decode(Refund.class, data));
	}

	@Test
	void refusesASignatureThatWasMadeForAnotherRecord() {
		String refund = this.codec.encode(new Refund("broken"));
		String header = CallbackRecord.of(Payout.class).header();
		assertThatExceptionOfType(ForgedCallbackDataException.class)
			.isThrownBy(() -> this.codec.decode(Payout.class, header + refund.substring(header.length())));
	}

	@Test
	void doesNotTakeUnsignedDataForWhatMustBeSigned() {
		String data = this.codec.encode(new OpenRefund("broken"));
		assertThatExceptionOfType(StaleCallbackDataException.class)
			.isThrownBy(() -> this.codec.decode(Refund.class, data));
	}

	@Test
	void saysWhereTheKeyComesFromIfThereIsNone() {
		CallbackDataCodec unsigned = CallbackDataCodec.unsigned();
		assertThatIllegalStateException().isThrownBy(() -> unsigned.encode(new Refund("broken")))
			.withMessageContaining("Inject the CallbackButtons bean");
		String data = this.codec.encode(new Refund("broken"));
		assertThatIllegalStateException().isThrownBy(() -> unsigned.decode(Refund.class, data));
	}

	@Test
	void asksForTheTokenOnlyToSign() {
		CallbackDataCodec lazy = CallbackDataCodec.signedWith(() -> {
			throw new IllegalStateException("no token");
		});
		assertThat(lazy.encode(new Buy(42))).startsWith("buy~");
		assertThatIllegalStateException().isThrownBy(() -> lazy.encode(new Refund("broken"))).withMessage("no token");
	}

	record Buy(long item) {

	}

	@CallbackData(value = "refund", signed = true)
	record Refund(String comment) {

	}

	@CallbackData("refund")
	record OpenRefund(String comment) {

	}

	@CallbackData(value = "payout", signed = true)
	record Payout(String comment) {

	}

}
