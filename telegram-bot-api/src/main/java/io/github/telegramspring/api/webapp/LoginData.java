package io.github.telegramspring.api.webapp;

import java.time.Instant;
import java.util.Map;

import io.github.telegramspring.api.json.RecordText;
import org.jspecify.annotations.Nullable;

/**
 * Who has logged in with the Login Widget. There is no other way to one than through a
 * {@link LoginDataValidator}, so it can be trusted.
 *
 * <pre class="code">
 * LoginData login = validator.validate(parameters);
 * login.id();        // 5123456789
 * login.firstName(); // "Ada"
 * </pre>
 */
public final class LoginData {

	private final Map<String, String> fields;

	private final long id;

	private final String firstName;

	private final Instant authDate;

	LoginData(SignedFields fields) {
		this.fields = fields.asMap();
		this.id = fields.requireNumber("id");
		this.firstName = fields.require("first_name");
		this.authDate = fields.authDate();
	}

	/**
	 * Returns the id of the user, which is also the id of the private chat.
	 * @return the id
	 */
	public long id() {
		return this.id;
	}

	/**
	 * Returns the first name.
	 * @return the name
	 */
	public String firstName() {
		return this.firstName;
	}

	/**
	 * Returns the last name.
	 * @return the name, or {@code null} if there is none
	 */
	public @Nullable String lastName() {
		return this.fields.get("last_name");
	}

	/**
	 * Returns the public name without {@code @}.
	 * @return the name, or {@code null} if there is none
	 */
	public @Nullable String username() {
		return this.fields.get("username");
	}

	/**
	 * Returns the address of the profile photo.
	 * @return the address, or {@code null} if there is no photo
	 */
	public @Nullable String photoUrl() {
		return this.fields.get("photo_url");
	}

	/**
	 * Returns when the user logged in.
	 * @return the time, to the second
	 */
	public Instant authDate() {
		return this.authDate;
	}

	/**
	 * Returns all fields as they came, known or not, with the {@code hash} that is as
	 * good as a password until the data expires.
	 * @return an immutable map from names such as {@code first_name} to values
	 */
	public Map<String, String> fields() {
		return this.fields;
	}

	@Override
	public boolean equals(Object obj) {
		return obj instanceof LoginData other && this.fields.equals(other.fields);
	}

	@Override
	public int hashCode() {
		return this.fields.hashCode();
	}

	/**
	 * Returns what is known, without what proves it.
	 */
	@Override
	public String toString() {
		return new RecordText("LoginData").add("id", this.id)
			.add("firstName", this.firstName)
			.add("lastName", lastName())
			.add("username", username())
			.add("photoUrl", photoUrl())
			.add("authDate", this.authDate)
			.toString();
	}

}
