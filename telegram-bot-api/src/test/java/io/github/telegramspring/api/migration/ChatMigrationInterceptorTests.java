package io.github.telegramspring.api.migration;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.github.telegramspring.api.call.RawMethod;
import io.github.telegramspring.api.call.ScriptedChain;
import io.github.telegramspring.api.error.ChatMigratedException;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.method.BotMethod;
import io.github.telegramspring.api.method.CallOptions;
import io.github.telegramspring.api.method.ForwardMessage;
import io.github.telegramspring.api.method.SendDocument;
import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.model.ChatId;
import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.api.model.ReplyParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.InputStreamResource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ChatMigrationInterceptorTests {

	private static final long NEW_ID = -1001234567890L;

	private static final ChatId GROUP = ChatId.of(-42);

	private final List<ChatMigration> migrations = new ArrayList<>();

	private final ChatMigrationInterceptor interceptor = new ChatMigrationInterceptor(this.migrations::add);

	static List<BotMethod<?>> ambiguous() {
		return List.of(ForwardMessage.of(GROUP, ChatId.of(-43), 7),
				SendMessage.of(GROUP, "Hi").replyParameters(ReplyParameters.of(7).chatId(-43)),
				SendMessage.of(ChatId.of("@news"), "Hi"), SendMessage.of(42, "Hi"), SendMessage.of(NEW_ID, "Hi"));
	}

	@Test
	void repeatsACallWithTheNewId() {
		ScriptedChain chain = failing();
		SendMessage message = SendMessage.of(GROUP, "Hi").disableNotification(true);
		this.interceptor.intercept(ApiCall.of(message), chain);
		assertThat(chain.calls()).containsExactly(message, message.chatId(NEW_ID));
		assertThat(this.migrations).containsExactly(new ChatMigration(-42, NEW_ID));
	}

	@Test
	void repeatsARawCallWithTheNewId() {
		ScriptedChain chain = failing();
		RawMethod<String> method = RawMethod.of("sendHologram", Map.of("chat_id", -42), String.class);
		this.interceptor.intercept(ApiCall.of(method), chain);
		assertThat(((RawMethod<?>) chain.calls().get(1)).targetChat()).isEqualTo(ChatId.of(NEW_ID));
	}

	@Test
	void repeatsACallThatNamesAnotherChatWhichIsNoGroup() {
		ScriptedChain chain = failing();
		this.interceptor.intercept(ApiCall.of(ForwardMessage.of(GROUP, ChatId.of("@news"), 7)), chain);
		assertThat(chain.calls()).hasSize(2);
	}

	@ParameterizedTest
	@MethodSource("ambiguous")
	void doesNotGuessWhichChatHasMoved(BotMethod<?> method) {
		ScriptedChain chain = failing();
		assertThatExceptionOfType(ChatMigratedException.class)
			.isThrownBy(() -> this.interceptor.intercept(ApiCall.of(method), chain));
		assertThat(chain.calls()).hasSize(1);
		assertThat(this.migrations).isEmpty();
	}

	@Test
	void doesNotRepeatACallWithAFileThatCanBeReadOnlyOnce() {
		ScriptedChain chain = failing();
		InputFile once = InputFile.of("a.txt", new InputStreamResource(new ByteArrayInputStream(new byte[1])));
		assertThatExceptionOfType(ChatMigratedException.class)
			.isThrownBy(() -> this.interceptor.intercept(ApiCall.of(SendDocument.of(GROUP, once)), chain));
		assertThat(chain.calls()).hasSize(1);
		assertThat(this.migrations).hasSize(1);
	}

	@Test
	void repeatsACallOnce() {
		ScriptedChain chain = ScriptedChain.failing(2, new ChatMigratedException("sendMessage", "moved", NEW_ID));
		assertThatExceptionOfType(ChatMigratedException.class).isThrownBy(() -> this.interceptor
			.intercept(SendMessage.of(GROUP, "Hi").with(CallOptions.of().duplicateAllowed(true)), chain));
		assertThat(chain.calls()).hasSize(2);
	}

	private static ScriptedChain failing() {
		return ScriptedChain.failing(new ChatMigratedException("sendMessage", "moved", NEW_ID));
	}

}
