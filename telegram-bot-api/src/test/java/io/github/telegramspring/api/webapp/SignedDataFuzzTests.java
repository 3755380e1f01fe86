package io.github.telegramspring.api.webapp;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Text that was damaged at random is refused with the exceptions that are documented, and
 * nothing that was changed is accepted.
 */
class SignedDataFuzzTests {

	private static final String ALPHABET = "abz019AZ%&=+_-?#{}[]\",:\\ \n\u0000\u00e4\u2764\ud83d\ude00";

	private final Random random = new Random(20261101);

	private final InitDataValidator own = InitDataValidator.of(SignedDataVectors.TOKEN).clock(SignedDataVectors.CLOCK);

	private final InitDataValidator thirdParty = InitDataValidator.thirdParty(123456, SignedDataVectors.PUBLIC_KEY)
		.clock(SignedDataVectors.CLOCK);

	private final LoginDataValidator login = LoginDataValidator.of(SignedDataVectors.TOKEN)
		.clock(SignedDataVectors.CLOCK);

	@Test
	void acceptsNoInitDataThatWasChanged() {
		Map<String, String> genuine = this.own.validate(SignedDataVectors.INIT_DATA).fields();
		for (int i = 0; i < 5_000; i++) {
			String text = mutate(SignedDataVectors.INIT_DATA);
			assertSame(genuine, fields(() -> this.own.validate(text).fields()), text);
		}
	}

	@Test
	void acceptsNoThirdPartyDataThatWasChanged() {
		Map<String, String> genuine = withoutProof(this.own.validate(SignedDataVectors.INIT_DATA).fields());
		for (int i = 0; i < 1_000; i++) {
			String text = mutate(SignedDataVectors.INIT_DATA);
			assertSame(genuine, fields(() -> withoutProof(this.thirdParty.validate(text).fields())), text);
		}
	}

	@Test
	void acceptsNoLoginDataThatWasChanged() {
		Map<String, String> genuine = this.login.validate(SignedDataVectors.LOGIN_DATA).fields();
		for (int i = 0; i < 5_000; i++) {
			String text = mutate(SignedDataVectors.LOGIN_DATA);
			assertSame(genuine, fields(() -> this.login.validate(text).fields()), text);
		}
	}

	@Test
	void readsGenuineFieldsOfAnyContentOrSaysThatTheyAreMalformed() {
		InitDataSigner signer = InitDataSigner.of(SignedDataVectors.TOKEN).clock(SignedDataVectors.CLOCK);
		String user = this.own.validate(SignedDataVectors.INIT_DATA).fields().get("user");
		String chat = this.own.validate(SignedDataVectors.INIT_DATA).fields().get("chat");
		for (int i = 0; i < 5_000; i++) {
			Map<String, String> content = new HashMap<>();
			content.put("user", mutate(user).replace("\n", ""));
			content.put("chat", mutate(chat).replace("\n", ""));
			content.put("chat_type", noise().replace("\n", ""));
			content.put("can_send_after", Integer.toString(this.random.nextInt(100)));
			try {
				this.own.validate(signer.sign(content));
			}
			catch (MalformedSignedDataException ex) {
				assertThat(ex).hasMessageMatching("The init data (to sign )?is malformed: it has .*");
			}
		}
	}

	@Test
	void refusesNoise() {
		for (int i = 0; i < 5_000; i++) {
			String text = noise();
			assertThat(fields(() -> this.own.validate(text).fields())).as(text).isNull();
		}
	}

	private static void assertSame(Map<String, String> genuine, Map<String, String> accepted, String text) {
		if (accepted != null) {
			assertThat(accepted).as(text).isEqualTo(genuine);
		}
	}

	private static Map<String, String> withoutProof(Map<String, String> fields) {
		Map<String, String> copy = new HashMap<>(fields);
		copy.remove(SignedFields.HASH);
		// Base64 of 64 bytes ends with four bits that do not count.
		copy.remove(SignedFields.SIGNATURE);
		return copy;
	}

	private static Map<String, String> fields(Supplier<Map<String, String>> validation) {
		try {
			return validation.get();
		}
		catch (InvalidSignedDataException ex) {
			assertThat(ex.getMessage()).doesNotContain("aB3", "Lovelace");
			return null;
		}
	}

	private String mutate(String text) {
		StringBuilder result = new StringBuilder(text);
		for (int i = 1 + this.random.nextInt(3); i > 0 && !result.isEmpty(); i--) {
			int from = this.random.nextInt(result.length());
			int to = Math.min(result.length(), from + this.random.nextInt(4));
			switch (this.random.nextInt(4)) {
				case 0 -> result.delete(from, to);
				case 1 -> result.insert(from, noise());
				case 2 -> result.insert(this.random.nextInt(result.length()), result.substring(from, to));
				default -> result.setCharAt(from, ALPHABET.charAt(this.random.nextInt(ALPHABET.length())));
			}
		}
		return result.toString();
	}

	private String noise() {
		StringBuilder result = new StringBuilder();
		for (int i = this.random.nextInt(12); i > 0; i--) {
			result.append(ALPHABET.charAt(this.random.nextInt(ALPHABET.length())));
		}
		return result.toString();
	}

}
