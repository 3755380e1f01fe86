package io.github.telegramspring.api.migration;

import java.util.List;

import io.github.telegramspring.api.call.ApiInterceptor;
import io.github.telegramspring.api.error.ChatMigratedException;
import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.method.ChatMethod;
import io.github.telegramspring.api.model.ChatId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Repeats a call for a group that became a supergroup with the id of the supergroup. The
 * refused call did nothing.
 * <p>
 * Telegram tells the new id and not the old one. So a call that names two groups, as
 * forwarding does, is not repeated: the message might end up in the wrong one. Neither is
 * a call with a file that can be read only once.
 *
 * <pre class="code">
 * TelegramBot.builder(token)
 *     .interceptor(new ChatMigrationInterceptor((migration) -&gt;
 *         chats.move(migration.oldChatId(), migration.newChatId())))
 *     .build();
 * </pre>
 */
public final class ChatMigrationInterceptor implements ApiInterceptor {

	/**
	 * Ids of groups are negative and greater than this; those of supergroups and channels
	 * are not.
	 */
	private static final long FIRST_SUPERGROUP = -1_000_000_000_000L;

	private final ChatMigrationListener listener;

	/**
	 * Creates the interceptor.
	 * @param listener is told about groups that became supergroups
	 */
	public ChatMigrationInterceptor(ChatMigrationListener listener) {
		this.listener = listener;
	}

	@Override
	public <R> R intercept(ApiCall<R> call, Chain chain) {
		try {
			return chain.proceed(call);
		}
		catch (ChatMigratedException ex) {
			ChatId chat = call.targetChat();
			if (chat == null || !(call.method() instanceof ChatMethod<R> method) || !isOnlyGroup(chat, method)) {
				throw ex;
			}
			this.listener.onMigration(new ChatMigration(chat.id(), ex.newChatId()));
			if (!call.isRepeatable()) {
				throw ex;
			}
			return chain.proceed(call.method(method.targetChat(ChatId.of(ex.newChatId()))));
		}
	}

	private static boolean isOnlyGroup(ChatId chat, ChatMethod<?> method) {
		if (!isGroup(chat.id())) {
			return false;
		}
		JsonNode request = JsonMapper.shared().readTree(Json.write(method));
		return List.of("chat_id", "from_chat_id")
			.stream()
			.flatMap((name) -> request.findValues(name).stream())
			.allMatch((other) -> !isGroup(other.asLong(0)) || other.asLong() == chat.id());
	}

	private static boolean isGroup(long id) {
		return id < 0 && id > FIRST_SUPERGROUP;
	}

}
