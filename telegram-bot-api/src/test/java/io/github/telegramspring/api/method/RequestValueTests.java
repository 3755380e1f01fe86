package io.github.telegramspring.api.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.telegramspring.api.model.ChatId;
import io.github.telegramspring.api.model.Currency;
import io.github.telegramspring.api.model.EncryptedCredentials;
import io.github.telegramspring.api.model.ForceReply;
import io.github.telegramspring.api.model.InlineKeyboardButton;
import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.api.model.KeyboardButton;
import io.github.telegramspring.api.model.LabeledPrice;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import io.github.telegramspring.api.model.ParseMode;
import io.github.telegramspring.api.model.ReplyKeyboardMarkup;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

/**
 * Requests are values: made of what they need, changed by copying, equal by content.
 */
class RequestValueTests {

	@Test
	void aChatIsGivenByNumberOrById() {
		assertThat(SendMessage.of(42, "Hi")).isEqualTo(SendMessage.of(ChatId.of(42), "Hi"))
			.hasSameHashCodeAs(SendMessage.of(ChatId.of(42), "Hi"))
			.isEqualTo(SendMessage.of(1, "Hi").chatId(42));
	}

	@Test
	void aMessageToEditIsGivenInTwoWays() {
		assertThat(EditMessageText.of(1, 2, "x")).isEqualTo(EditMessageText.of(ChatId.of(1), 2, "x"));
		EditMessageText inline = EditMessageText.of("AQAAAB0", "x");
		assertThat(inline.inlineMessageId()).isEqualTo("AQAAAB0");
		assertThat(inline.chatId()).isNull();
	}

	@Test
	void aChangeIsACopy() {
		SendMessage plain = SendMessage.of(42, "Hi");
		SendMessage silent = plain.disableNotification(true).parseMode(ParseMode.MARKDOWN_V2);
		assertThat(plain.disableNotification()).isNull();
		assertThat(silent.disableNotification()).isTrue();
		assertThat(silent.parseMode()).isEqualTo(ParseMode.MARKDOWN_V2);
		assertThat(silent.parseMode(null).disableNotification(null)).isEqualTo(plain);
	}

	@Test
	void listsAreCopiedAndCannotBeChanged() {
		MessageEntity bold = MessageEntity.of(MessageEntityType.BOLD, 0, 1);
		List<MessageEntity> entities = new ArrayList<>(List.of(bold));
		SendMessage message = SendMessage.of(42, "Hi").entities(entities);
		entities.clear();
		assertThat(message.entities()).containsExactly(bold);
		assertThat(message).isEqualTo(SendMessage.of(42, "Hi").entities(bold));
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> message.entities().clear());
	}

	@Test
	void nestedListsAreCopiedAndCannotBeChanged() {
		List<InlineKeyboardButton> row = new ArrayList<>(List.of(InlineKeyboardButton.of("A")));
		List<List<InlineKeyboardButton>> rows = new ArrayList<>(List.of(row));
		InlineKeyboardMarkup keyboard = InlineKeyboardMarkup.of(rows);
		row.clear();
		rows.clear();
		assertThat(keyboard.inlineKeyboard()).containsExactly(List.of(InlineKeyboardButton.of("A")));
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> keyboard.inlineKeyboard().get(0).clear());
		assertThatExceptionOfType(UnsupportedOperationException.class)
			.isThrownBy(() -> keyboard.inlineKeyboard().clear());
	}

	@Test
	void whatIsRequiredMustNotBeNull() {
		assertThatNullPointerException().isThrownBy(() -> SendMessage.of(42, null))
			.withMessage("text must not be null");
		assertThatNullPointerException().isThrownBy(() -> SendMessage.of((ChatId) null, "Hi"))
			.withMessage("chatId must not be null");
		assertThatNullPointerException().isThrownBy(() -> SendMessage.of(42, "Hi").text(null))
			.withMessage("text must not be null");
		assertThatNullPointerException().isThrownBy(() -> InlineKeyboardMarkup.of(null))
			.withMessage("inlineKeyboard must not be null");
		assertThatNullPointerException()
			.isThrownBy(() -> SendMessage.of(42, "Hi").entities(Arrays.asList((MessageEntity) null)));
	}

	@Test
	void whatCanOnlyBeTrueNeedNotBeSaid() {
		assertThat(ForceReply.of().forceReply()).isTrue();
	}

	@Test
	void aButtonMayBeMadeOfItsTextAlone() {
		ReplyKeyboardMarkup keyboard = ReplyKeyboardMarkup.of(List.of(List.of(KeyboardButton.of("Yes"))))
			.resizeKeyboard(true);
		assertThat(keyboard)
			.hasToString("ReplyKeyboardMarkup[keyboard=[[KeyboardButton[text=Yes]]], resizeKeyboard=true]");
	}

	@Test
	void textFormShowsOnlyWhatIsThere() {
		assertThat(SendMessage.of(42, "Hi").parseMode(ParseMode.HTML))
			.hasToString("SendMessage[chatId=42, text=Hi, parseMode=HTML]");
		assertThat(GetMe.of()).hasToString("GetMe[]");
	}

	@Test
	void textFormHidesSecrets() {
		assertThat(SetWebhook.of("https://example.org/").secretToken("s3cr3t"))
			.hasToString("SetWebhook[url=https://example.org/, secretToken=***]");
		assertThat(SendInvoice.of(1, "t", "d", "p", Currency.EUR, List.of(LabeledPrice.of("l", 1)))
			.providerToken("s3cr3t")
			.toString()).contains("providerToken=***").doesNotContain("s3cr3t");
		assertThat(EncryptedCredentials.of("s3cr3t", "hash", "s3cr3t").toString()).doesNotContain("s3cr3t");
	}

}
