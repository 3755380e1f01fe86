package io.github.telegramspring.api.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DeepLinkTests {

	@Test
	void linksToBots() {
		assertThat(DeepLink.start("@my_bot", "a-b_1")).isEqualTo("https://t.me/my_bot?start=a-b_1");
		assertThat(DeepLink.startGroup("my_bot", "x")).isEqualTo("https://t.me/my_bot?startgroup=x");
		assertThat(DeepLink.startGroup("my_bot", "x", "pin_messages", "delete_messages"))
			.isEqualTo("https://t.me/my_bot?startgroup=x&admin=pin_messages+delete_messages");
		assertThat(DeepLink.startChannel("my_bot", "post_messages"))
			.isEqualTo("https://t.me/my_bot?startchannel&admin=post_messages");
		assertThat(DeepLink.startApp("my_bot", "x")).isEqualTo("https://t.me/my_bot?startapp=x");
		assertThat(DeepLink.startApp("my_bot", "app", "x")).isEqualTo("https://t.me/my_bot/app?startapp=x");
		assertThat(DeepLink.startAttach("my_bot", "x")).isEqualTo("https://t.me/my_bot?startattach=x");
		assertThat(DeepLink.startAttach("friends", "my_bot", "x"))
			.isEqualTo("https://t.me/friends?attach=my_bot&startattach=x");
		assertThat(DeepLink.game("my_bot", "chess")).isEqualTo("https://t.me/my_bot?game=chess");
	}

	@Test
	void linksToChatsAndMessages() {
		assertThat(DeepLink.chat("@springnews")).isEqualTo("https://t.me/springnews");
		assertThat(DeepLink.user(42)).isEqualTo("tg://user?id=42");
		assertThat(DeepLink.phone("+49 (30) 123-45")).isEqualTo("https://t.me/+493012345");
		assertThat(DeepLink.message("springnews", 7)).isEqualTo("https://t.me/springnews/7");
		assertThat(DeepLink.message(-1001234567890L, 7)).isEqualTo("https://t.me/c/1234567890/7");
		assertThat(DeepLink.message(-1001234567890L, 3, 7)).isEqualTo("https://t.me/c/1234567890/3/7");
		assertThat(DeepLink.stickerSet("Cats_by_bot")).isEqualTo("https://t.me/addstickers/Cats_by_bot");
		assertThatIllegalArgumentException().isThrownBy(() -> DeepLink.message(-5, 7)).withMessageContaining("-5");
		assertThatIllegalArgumentException().isThrownBy(() -> DeepLink.chat("no spaces"));
		assertThatIllegalArgumentException().isThrownBy(() -> DeepLink.phone("call me"));
	}

	@Test
	void linksThatShare() {
		assertThat(DeepLink.share("https://e.com/?a=b&c", "x y"))
			.isEqualTo("https://t.me/share/url?url=https%3A%2F%2Fe.com%2F%3Fa%3Db%26c&text=x%20y");
		assertThat(DeepLink.share("@gif cats")).isEqualTo("https://t.me/share/url?url=%40gif%20cats");
		assertThat(DeepLink.draft("ada", "hi!")).isEqualTo("https://t.me/ada?text=hi%21");
	}

	@Test
	void checksPayloads() {
		assertThat(StartPayload.isValid("a".repeat(64))).isTrue();
		assertThat(StartPayload.isValid("a".repeat(65))).isFalse();
		assertThat(StartPayload.isValid("")).isFalse();
		assertThat(StartPayload.isValid("a.b")).isFalse();
		assertThatIllegalArgumentException().isThrownBy(() -> DeepLink.start("my_bot", "a b"))
			.withMessageContaining("StartPayload.encode");
		assertThat(DeepLink.startApp("my_bot", "a".repeat(512))).endsWith("aaa");
		assertThatIllegalArgumentException().isThrownBy(() -> DeepLink.startApp("my_bot", "a".repeat(513)));
	}

	@Test
	void encodesAndDecodesPayloads() {
		RandomTexts texts = new RandomTexts(12);
		for (int i = 0; i < 1000; i++) {
			String text = "x" + texts.plain(3);
			assertThat(StartPayload.decode(StartPayload.require(StartPayload.encode(text)))).isEqualTo(text);
		}
		assertThat(StartPayload.encode("item:42")).isEqualTo("aXRlbTo0Mg");
		assertThat(StartPayload.encode(new byte[48])).hasSize(64);
		assertThatIllegalArgumentException().isThrownBy(() -> StartPayload.encode(new byte[49]))
			.withMessageContaining("48");
		assertThatIllegalArgumentException().isThrownBy(() -> StartPayload.encode(""));
		assertThatIllegalArgumentException().isThrownBy(() -> StartPayload.decode("a.b"));
		assertThatIllegalArgumentException().isThrownBy(() -> StartPayload.decode("_w"))
			.withMessageContaining("does not stand for text");
	}

	@Test
	void checksCallbackDataInBytes() {
		String data = "\u00e9".repeat(32);
		assertThat(TextLimits.requireCallbackData(data)).isSameAs(data);
		assertThatIllegalArgumentException().isThrownBy(() -> TextLimits.requireCallbackData(data + "x"))
			.withMessageContaining("65");
		assertThatIllegalArgumentException().isThrownBy(() -> TextLimits.requireCallbackData(""));
	}

}
