package io.github.telegramspring.api.webapp;

import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.telegramspring.api.model.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class InitDataSignerTests {

	private final InitDataSigner signer = InitDataSigner.of(SignedDataVectors.TOKEN).clock(SignedDataVectors.CLOCK);

	@Test
	void makesTheVeryBytesOfOtherImplementations() throws Exception {
		InitData initData = InitDataValidator.of(SignedDataVectors.TOKEN)
			.clock(SignedDataVectors.CLOCK)
			.validate(SignedDataVectors.INIT_DATA);
		Map<String, String> fields = new LinkedHashMap<>(initData.fields());
		fields.remove("hash");
		fields.remove("signature");
		assertThat(this.signer.privateKey(privateKey()).sign(fields)).isEqualTo(SignedDataVectors.INIT_DATA);
	}

	@Test
	void makesWhatBothValidatorsAccept() throws Exception {
		String text = this.signer.privateKey(privateKey())
			.sign(WebAppUser.of(User.of(42, false, "Zoë & \ud83d\ude00")));
		InitData initData = InitDataValidator.of(SignedDataVectors.TOKEN).clock(SignedDataVectors.CLOCK).validate(text);
		assertThat(initData.user()).extracting(WebAppUser::firstName).isEqualTo("Zoë & \ud83d\ude00");
		assertThat(initData.authDate()).isEqualTo(SignedDataVectors.CLOCK.instant());
		assertThat(InitDataValidator.thirdParty(123456, SignedDataVectors.PUBLIC_KEY)
			.clock(SignedDataVectors.CLOCK)
			.validate(text)).isEqualTo(initData);
	}

	@ParameterizedTest
	@ValueSource(strings = { "hash", "signature" })
	void refusesToSignWhatIsSigned(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> this.signer.sign(Map.of(name, "x")));
	}

	@Test
	void refusesAKeyOfAnotherKind() throws Exception {
		KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
		PrivateKey key = generator.generateKeyPair().getPrivate();
		assertThatIllegalArgumentException().isThrownBy(() -> this.signer.privateKey(key).sign(Map.of()));
	}

	private static PrivateKey privateKey() throws Exception {
		byte[] encoded = Base64.getDecoder().decode(SignedDataVectors.PRIVATE_KEY);
		return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
	}

}
