package io.github.telegramspring.api.webapp;

/**
 * Kinds of chats from which a direct link opens a Mini App.
 *
 * <pre class="code">
 * boolean alone = initData.chatType() == InitDataChatType.SENDER;
 * </pre>
 */
public enum InitDataChatType {

	/**
	 * The private chat with the user who has opened the link.
	 */
	SENDER("sender"),

	/**
	 * Another private chat.
	 */
	PRIVATE("private"),

	/**
	 * A basic group.
	 */
	GROUP("group"),

	/**
	 * A supergroup.
	 */
	SUPERGROUP("supergroup"),

	/**
	 * A channel.
	 */
	CHANNEL("channel"),

	/**
	 * A kind that came with a later version of Telegram.
	 */
	UNKNOWN("unknown");

	private final String value;

	InitDataChatType(String value) {
		this.value = value;
	}

	/**
	 * Returns the value as it is in init data.
	 * @return the value
	 */
	public String value() {
		return this.value;
	}

	/**
	 * Returns the constant for a value of init data.
	 * @param value the value
	 * @return the constant, {@link #UNKNOWN} if there is none
	 */
	public static InitDataChatType of(String value) {
		for (InitDataChatType type : values()) {
			if (type.value.equals(value)) {
				return type;
			}
		}
		return UNKNOWN;
	}

}
