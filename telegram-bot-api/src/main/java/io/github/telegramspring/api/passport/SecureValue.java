package io.github.telegramspring.api.passport;

import java.util.List;

import io.github.telegramspring.api.json.JsonMembers;
import io.github.telegramspring.api.json.JsonReader;
import io.github.telegramspring.api.json.JsonValues;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * What one element and its files are decrypted with.
 *
 * <pre class="code">
 * SecureValue value = passport.credentials().secureData().get("driver_license");
 * boolean withSelfie = value.selfie() != null;
 * </pre>
 *
 * @param data for the data of the element
 * @param frontSide for the picture of the front side
 * @param reverseSide for the picture of the reverse side
 * @param selfie for the picture of the user with the document
 * @param translation for the files of a translation, in the order of these
 * @param files for the scans, in the order of these
 */
public record SecureValue(@Nullable DataCredentials data, @Nullable FileCredentials frontSide,
		@Nullable FileCredentials reverseSide, @Nullable FileCredentials selfie, List<FileCredentials> translation,
		List<FileCredentials> files) {

	static final SecureValue EMPTY = new SecureValue(null, null, null, null, List.of(), List.of());

	private static final PropertyNameMatcher MEMBERS = JsonMembers.names("data", "front_side", "reverse_side", "selfie",
			"translation", "files");

	/**
	 * Keeps the lists from being changed.
	 */
	public SecureValue {
		translation = List.copyOf(translation);
		files = List.copyOf(files);
	}

	static @Nullable SecureValue read(String subject, JsonParser parser) {
		if (!JsonMembers.isObject(parser)) {
			return null;
		}
		JsonReader<FileCredentials> file = (value) -> {
			DataFields fields = DataFields.read(subject, value);
			return (fields != null) ? FileCredentials.of(fields) : null;
		};
		DataCredentials data = null;
		FileCredentials frontSide = null;
		FileCredentials reverseSide = null;
		FileCredentials selfie = null;
		List<FileCredentials> translation = null;
		List<FileCredentials> files = null;
		int member;
		while ((member = JsonMembers.nextMember(parser, MEMBERS)) != JsonMembers.END) {
			switch (member) {
				case 0 -> {
					DataFields fields = DataFields.read(subject, parser);
					data = (fields != null) ? DataCredentials.of(fields) : null;
				}
				case 1 -> {
					frontSide = file.read(parser);
				}
				case 2 -> {
					reverseSide = file.read(parser);
				}
				case 3 -> {
					selfie = file.read(parser);
				}
				case 4 -> {
					translation = JsonValues.readListOrNull(parser, file);
				}
				case 5 -> {
					files = JsonValues.readListOrNull(parser, file);
				}
				default -> throw new IllegalStateException("No member " + member);
			}
		}
		return new SecureValue(data, frontSide, reverseSide, selfie, (translation != null) ? translation : List.of(),
				(files != null) ? files : List.of());
	}

}
