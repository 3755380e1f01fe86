package io.github.telegramspring.api.webapp;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.github.telegramspring.api.json.RecordText;
import org.jspecify.annotations.Nullable;

/**
 * What Telegram tells a Mini App about how it was opened and by whom. There is no other
 * way to one than through an {@link InitDataValidator}, so it can be trusted.
 *
 * <pre class="code">
 * InitData initData = validator.validate(text);
 * initData.user();                // WebAppUser[id=5123456789, firstName=Ada, ...]
 * initData.startParam();          // "ref_42"
 * initData.fields().get("new");   // a field that came with a later version of Telegram
 * </pre>
 */
public final class InitData {

	private final Map<String, String> fields;

	private final @Nullable WebAppUser user;

	private final @Nullable WebAppUser receiver;

	private final @Nullable WebAppChat chat;

	private final @Nullable Duration canSendAfter;

	private final Instant authDate;

	InitData(SignedFields fields) {
		this.fields = fields.asMap();
		this.user = fields.getJson("user", WebAppUser::read);
		this.receiver = fields.getJson("receiver", WebAppUser::read);
		this.chat = fields.getJson("chat", WebAppChat::read);
		Long seconds = fields.getNumber("can_send_after");
		this.canSendAfter = (seconds != null) ? Duration.ofSeconds(seconds) : null;
		this.authDate = fields.authDate();
	}

	/**
	 * Returns what {@code answerWebAppQuery} needs to send a message for the user.
	 * @return the id, or {@code null} if the Mini App was not opened in a way that allows
	 * it
	 */
	public @Nullable String queryId() {
		return this.fields.get("query_id");
	}

	/**
	 * Returns who has opened the Mini App.
	 * @return the user, or {@code null} if Telegram does not tell
	 */
	public @Nullable WebAppUser user() {
		return this.user;
	}

	/**
	 * Returns the partner of the private chat in which the Mini App was opened from the
	 * attachment menu.
	 * @return the user or bot, or {@code null} if it was opened elsewhere
	 */
	public @Nullable WebAppUser receiver() {
		return this.receiver;
	}

	/**
	 * Returns the chat in which the Mini App was opened from the attachment menu.
	 * @return the group, supergroup or channel, or {@code null} if it was opened
	 * elsewhere
	 */
	public @Nullable WebAppChat chat() {
		return this.chat;
	}

	/**
	 * Returns the kind of chat in which a direct link opened the Mini App.
	 * @return the kind, or {@code null} if it was opened otherwise
	 */
	public @Nullable InitDataChatType chatType() {
		String value = this.fields.get("chat_type");
		return (value != null) ? InitDataChatType.of(value) : null;
	}

	/**
	 * Returns what stands for the chat in which a direct link opened the Mini App: the
	 * same for all who open it there, and no chat id.
	 * @return the identifier, or {@code null} if it was opened otherwise
	 */
	public @Nullable String chatInstance() {
		return this.fields.get("chat_instance");
	}

	/**
	 * Returns the parameter {@code startapp} or {@code startattach} of the link that
	 * opened the Mini App.
	 * @return the parameter, or {@code null} if there was none
	 */
	public @Nullable String startParam() {
		return this.fields.get("start_param");
	}

	/**
	 * Returns how long to wait until a message can be sent with
	 * {@code answerWebAppQuery}.
	 * @return the time, or {@code null} if Telegram does not tell
	 */
	public @Nullable Duration canSendAfter() {
		return this.canSendAfter;
	}

	/**
	 * Returns when the Mini App was opened.
	 * @return the time, to the second
	 */
	public Instant authDate() {
		return this.authDate;
	}

	/**
	 * Returns the proof that is made with the token of the bot. It is as good as a
	 * password until the data expires.
	 * @return the hash as hexadecimal digits; {@code null} if it was left out, which only
	 * a check for third parties allows
	 */
	public @Nullable String hash() {
		return this.fields.get(SignedFields.HASH);
	}

	/**
	 * Returns the proof that is made with Telegram's key. It is as good as a password
	 * until the data expires.
	 * @return the signature in base64url, or {@code null} if there is none
	 */
	public @Nullable String signature() {
		return this.fields.get(SignedFields.SIGNATURE);
	}

	/**
	 * Returns all fields as they came, decoded, known or not.
	 * @return an immutable map from names such as {@code start_param} to values
	 */
	public Map<String, String> fields() {
		return this.fields;
	}

	@Override
	public boolean equals(Object obj) {
		return obj instanceof InitData other && this.fields.equals(other.fields);
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
		return new RecordText("InitData").add("user", this.user)
			.add("receiver", this.receiver)
			.add("chat", this.chat)
			.add("chatType", chatType())
			.add("chatInstance", chatInstance())
			.add("startParam", startParam())
			.add("canSendAfter", this.canSendAfter)
			.add("authDate", this.authDate)
			.toString();
	}

}
