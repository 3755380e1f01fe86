package io.github.telegramspring.emulator.content;

import io.github.telegramspring.api.json.JsonOutput;

/**
 * A file that a message carries.
 *
 * @param id the {@code file_id}
 * @param uniqueId the {@code file_unique_id}
 * @param kind what sort of file it is
 * @param path the {@code file_path}
 * @param name the name it was sent with, empty if it had none
 * @param type the type of its content, empty if it is not known
 * @param content the bytes, which must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and large
public record StoredFile(String id, String uniqueId, MediaKind kind, String path, String name, String type,
		byte[] content) {

	/**
	 * Writes the members that all files have.
	 * @param out where to write
	 */
	public void writeIds(JsonOutput out) {
		out.write("file_id", this.id);
		out.write("file_unique_id", this.uniqueId);
		out.write("file_size", this.content.length);
	}

	void writeNames(JsonOutput out) {
		out.write("file_name", this.name.isEmpty() ? null : this.name);
		out.write("mime_type", this.type.isEmpty() ? null : this.type);
	}

	@Override
	public String toString() {
		return this.kind.member() + " " + this.path;
	}

}
