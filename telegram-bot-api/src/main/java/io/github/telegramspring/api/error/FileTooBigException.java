package io.github.telegramspring.api.error;

/**
 * Thrown when a file is larger than what can be downloaded, or than what the caller wants
 * to. Telegram lets bots download files of up to 20 MB, a local server those of any size.
 * If the size is known, Telegram is not even asked.
 *
 * <pre class="code">
 * try {
 *     bot.download(video).maxSize(1_000_000).to(target);
 * }
 * catch (FileTooBigException ex) {
 *     return "At most " + ex.limit() + " bytes, please";
 * }
 * </pre>
 */
public class FileTooBigException extends BadRequestException {

	private static final long CLOUD_LIMIT = 20L << 20;

	private final long limit;

	/**
	 * Creates the exception for a file that Telegram does not give out.
	 * @param methodName the Bot API method that was called
	 * @param description what Telegram told about the error
	 */
	public FileTooBigException(String methodName, String description) {
		this(methodName, description, CLOUD_LIMIT);
	}

	/**
	 * Creates the exception.
	 * @param methodName the Bot API method that was called
	 * @param description a description of the error
	 * @param limit how many bytes the file may have
	 */
	public FileTooBigException(String methodName, String description, long limit) {
		super(methodName, description, "At most " + limit + " bytes are allowed here; Telegram gives files of up to "
				+ "20 MB to bots, a local Bot API server those of any size");
		this.limit = limit;
	}

	/**
	 * Returns how large the file may be.
	 * @return the limit in bytes
	 */
	public long limit() {
		return this.limit;
	}

}
