package io.github.telegramspring.api.webapp;

import java.util.Base64;
import java.util.Set;

/**
 * The {@code signature} that Telegram makes with a private key of its own, so that those
 * who do not have the token can check init data as well.
 */
final class ThirdPartySignature {

	private static final int LENGTH = 64;

	private static final Set<String> NOT_SIGNED = Set.of(SignedFields.HASH, SignedFields.SIGNATURE);

	private final long botId;

	private final InitDataPublicKey publicKey;

	ThirdPartySignature(long botId, InitDataPublicKey publicKey) {
		this.botId = botId;
		this.publicKey = publicKey;
	}

	static byte[] message(long botId, SignedFields fields) {
		return fields.dataCheckString(botId + ":WebAppData\n", NOT_SIGNED);
	}

	void check(SignedFields fields) {
		byte[] signature = decode(fields);
		if (signature.length != LENGTH) {
			throw fields.malformed("has something other than " + LENGTH + " bytes in base64url as signature");
		}
		if (!this.publicKey.verifies(message(this.botId, fields), signature)) {
			throw new WrongSignatureException(fields.subject(), SignedFields.SIGNATURE,
					"Pass Telegram.WebApp.initData as it is, with the id of the bot whose Mini App was opened (this "
							+ "is " + this.botId + ") and the key of its environment (production or test)");
		}
	}

	private static byte[] decode(SignedFields fields) {
		String signature = fields.require(SignedFields.SIGNATURE);
		try {
			return Base64.getUrlDecoder().decode(signature);
		}
		catch (IllegalArgumentException ex) {
			return new byte[0];
		}
	}

}
