package io.github.telegramspring.api.json;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordTextTests {

	@Test
	void showsWhatIsThere() {
		assertThat(new RecordText("Chat").add("id", 1).add("title", "A").add("isForum", true).add("tags", List.of()))
			.hasToString("Chat[id=1, title=A, isForum=true, tags=[]]");
	}

	@Test
	void leavesOutWhatIsNullOrFalse() {
		assertThat(new RecordText("Chat").add("title", null).add("isForum", false).addSecret("key", null))
			.hasToString("Chat[]");
	}

	@Test
	void hidesSecrets() {
		assertThat(new RecordText("SetWebhook").addSecret("secretToken", "abc"))
			.hasToString("SetWebhook[secretToken=***]");
	}

}
