package io.github.telegramspring.api.passport;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first block of a PEM text, which says what it holds and holds it in base64.
 */
final class PemBlock {

	private static final Pattern BEGIN = Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----");

	private final String type;

	private final byte[] content;

	private PemBlock(String type, byte[] content) {
		this.type = type;
		this.content = content;
	}

	/**
	 * Reads a block.
	 * @param pem the text; a line break may be written as {@code \n}, as it often is in
	 * environment variables
	 * @return the block
	 * @throws MalformedPrivateKeyException if there is none that can be read
	 */
	static PemBlock read(String pem) {
		String text = pem.replace("\\n", "\n");
		Matcher begin = BEGIN.matcher(text);
		if (!begin.find()) {
			throw new MalformedPrivateKeyException("has no line like -----BEGIN PRIVATE KEY-----", null);
		}
		String type = begin.group(1);
		int end = text.indexOf("-----END " + type + "-----", begin.end());
		if (end < 0) {
			throw new MalformedPrivateKeyException("has no line -----END " + type + "-----, so a part is missing",
					null);
		}
		String body = text.substring(begin.end(), end);
		if (body.contains("Proc-Type:")) {
			throw new MalformedPrivateKeyException(
					"is encrypted in the old way of OpenSSL; convert it with openssl pkcs8 -topk8", null);
		}
		try {
			return new PemBlock(type, Base64.getDecoder().decode(body.replaceAll("\\s", "")));
		}
		catch (IllegalArgumentException ex) {
			throw new MalformedPrivateKeyException("has something other than base64 between its first and last line",
					null);
		}
	}

	String type() {
		return this.type;
	}

	byte[] content() {
		return this.content;
	}

	@Override
	public String toString() {
		return "PemBlock[" + this.type + "]";
	}

}
