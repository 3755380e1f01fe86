package io.github.telegramspring.emulator.content;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

/**
 * The files that were sent, of which the latest are kept.
 */
public final class FileStore {

	private final Map<String, StoredFile> files = new LinkedHashMap<>();

	private final Random random;

	private final int memory;

	private int lastNumber = -1;

	/**
	 * Makes an empty store.
	 * @param random tells the ids
	 * @param memory how many files to keep
	 */
	public FileStore(Random random, int memory) {
		this.random = random;
		this.memory = memory;
	}

	/**
	 * Adds a file.
	 * @param kind what sort of file it is
	 * @param name its name, empty if it has none
	 * @param type the type of its content, empty if it is not known
	 * @param content the bytes
	 * @return the file
	 */
	public StoredFile add(MediaKind kind, String name, String type, byte[] content) {
		StoredFile file = new StoredFile(id(39), id(12), kind, kind.path(++this.lastNumber, name), name, type, content);
		this.files.put(file.id(), file);
		if (this.files.size() > this.memory) {
			this.files.remove(this.files.keySet().iterator().next());
		}
		return file;
	}

	private String id(int bytes) {
		byte[] id = new byte[bytes];
		this.random.nextBytes(id);
		return Base64.getUrlEncoder().encodeToString(id);
	}

	/**
	 * Finds a file.
	 * @param id its {@code file_id}
	 * @return the file, or {@code null} if there is none
	 */
	public @Nullable StoredFile byId(String id) {
		return this.files.get(id);
	}

	/**
	 * Finds a file by where it is.
	 * @param path its {@code file_path}
	 * @return the file, or {@code null} if there is none
	 */
	public @Nullable StoredFile byPath(String path) {
		return this.files.values().stream().filter((file) -> file.path().equals(path)).findFirst().orElse(null);
	}

}
