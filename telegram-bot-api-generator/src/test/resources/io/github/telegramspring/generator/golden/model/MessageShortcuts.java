package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.method.SendChecklist;
import io.github.telegramspring.api.method.SendMessage;
import java.util.List;

/**
 * Requests that a message is &lt;answered&gt; by.
 */
public sealed interface MessageShortcuts extends JsonWritable, RepliableMessage permits Message {
	/**
	 * Returns the {@code chat}: Where it is.
	 * @return the {@code chat}
	 */
	Chat chat();

	private Message self() {
		return (Message) this;
	}

	/**
	 * Sends a text. It goes to this chat.
	 * @param text Text of the message.
	 * @return the request, to which more can be added
	 */
	default SendMessage answer(String text) {
		return new SendMessage(MessageBindings.businessConnectionId(self()), ChatId.of(chat().id()), text, null, null);
	}

	/**
	 * Sends a text. It goes to this chat.
	 * @param text The label of &lt;a button&gt;.
	 * @return the request, to which more can be added
	 */
	default SendMessage answer(Button text) {
		return new SendMessage(MessageBindings.businessConnectionId(self()), ChatId.of(chat().id()), text.text(), text.parent().rows(), null);
	}

	/**
	 * Sends a checklist. It goes to this chat.
	 * @param tasks The tasks.
	 * @return the request, to which more can be added
	 * @throws IllegalStateException if there is no business account
	 */
	default SendChecklist answerChecklist(List<String> tasks) {
		return new SendChecklist(MessageBindings.requiredBusinessConnectionId(self()), ChatId.of(chat().id()), tasks);
	}

	/**
	 * Sends a checklist. It goes to this chat.
	 * @param tasks The tasks.
	 * @return the request, to which more can be added
	 * @throws IllegalStateException if there is no business account
	 */
	default SendChecklist answerChecklist(String... tasks) {
		return new SendChecklist(MessageBindings.requiredBusinessConnectionId(self()), ChatId.of(chat().id()), Tasks.of(tasks));
	}

	/**
	 * Sends a text without a sound. It goes to this chat.
	 * @param text Text of the message.
	 * @param buttons Buttons below.
	 * @return the request, to which more can be added
	 */
	default SendMessage answerSilently(String text, List<Button> buttons) {
		return new SendMessage(MessageBindings.businessConnectionId(self()), ChatId.of(chat().id()), text, buttons, true);
	}

	/**
	 * Sends a text without a sound. It goes to this chat.
	 * @param text The label of &lt;a button&gt;.
	 * @return the request, to which more can be added
	 */
	default SendMessage answerSilently(Button text) {
		return new SendMessage(MessageBindings.businessConnectionId(self()), ChatId.of(chat().id()), text.text(), text.parent().rows(), true);
	}
}
