package io.github.telegramspring.api.passport;

/**
 * Thrown when something from Telegram Passport cannot be decrypted, or is not what was
 * asked for. It tells what and at which step, and shows nothing of the contents.
 *
 * <pre class="code">
 * catch (PassportDecryptionException ex) {
 *     if (ex.step() == PassportDecryptionException.Step.SECRET) {
 *         log.error("The private key does not belong to the public key at @BotFather", ex);
 *     }
 * }
 * </pre>
 */
public class PassportDecryptionException extends RuntimeException {

	private final String subject;

	private final Step step;

	/**
	 * Creates the exception.
	 * @param subject what was to be decrypted, such as {@code the data of passport}
	 * @param step the step that failed
	 */
	public PassportDecryptionException(String subject, Step step) {
		this(subject, step, step.problem);
	}

	PassportDecryptionException(String subject, Step step, String problem) {
		super("Cannot decrypt " + subject + ": " + problem);
		this.subject = subject;
		this.step = step;
	}

	/**
	 * Returns what was to be decrypted.
	 * @return a few words, such as {@code the credentials}, {@code the data of passport}
	 * or {@code the selfie of passport}
	 */
	public String subject() {
		return this.subject;
	}

	/**
	 * Returns the step that failed.
	 * @return the step
	 */
	public Step step() {
		return this.step;
	}

	/**
	 * The steps, in their order.
	 */
	public enum Step {

		/**
		 * Base64 was to be decoded.
		 */
		ENCODING("it is not in base64"),

		/**
		 * The secret of the credentials was to be decrypted with the private key.
		 */
		SECRET("its secret was not made for this private key. The public key that @BotFather got on /setpublickey "
				+ "must be the other half of the private key"),

		/**
		 * The secret for an element or a file was to be found in the credentials.
		 */
		CREDENTIALS("the credentials hold no secret for it"),

		/**
		 * The contents were to be decrypted.
		 */
		CIPHER("the encrypted contents are empty, or their length is no multiple of 16 bytes, so a part is missing"),

		/**
		 * The decrypted contents were to be compared with their hash.
		 */
		HASH("the decrypted contents do not fit their hash, so they were changed or belong to other credentials"),

		/**
		 * The padding in front of the contents was to be removed.
		 */
		PADDING("the padding before the contents is not of 32 to 255 bytes"),

		/**
		 * The decrypted JSON was to be read.
		 */
		CONTENT("the decrypted contents are not the JSON that Telegram describes"),

		/**
		 * The nonce was to be compared with that of the request.
		 */
		NONCE("the nonce is not the one that the request was made with, so this is an answer to another request");

		private final String problem;

		Step(String problem) {
			this.problem = problem;
		}

	}

}
