package io.github.telegramspring.emulator.content;

/**
 * A file that a person sends, with what stands below it.
 *
 * @param kind what sort of file it is
 * @param name its name
 * @param content its bytes
 * @param caption the text below it as typed, which can be empty
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Attachment(MediaKind kind, String name, byte[] content, String caption) {

	/**
	 * Makes a file without a text below it.
	 * @param kind what sort of file it is
	 * @param name its name
	 * @param content its bytes
	 * @return the file
	 */
	public static Attachment of(MediaKind kind, String name, byte[] content) {
		return new Attachment(kind, name, content, "");
	}

	/**
	 * Returns a copy with a text below it.
	 * @param caption the text as typed
	 * @return the file
	 */
	public Attachment caption(String caption) {
		return new Attachment(this.kind, this.name, this.content, caption);
	}

}
