package io.github.telegramspring.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what is generated for the {@link SmallApi} with the golden files, one for each
 * kind of output. After a wanted change, {@code -Dgolden.rewrite=true} writes them anew;
 * the difference is then reviewed like any other code.
 */
class GeneratedSourceTests {

	private static final Path GOLDEN = Path.of("src/test/resources/io/github/telegramspring/generator/golden");

	@ParameterizedTest
	@ValueSource(strings = { "model/User", "model/Keyboard", "model/Button", "model/ChatMember",
			"model/MaybeInaccessibleMessage", "model/Message", "model/InlineQueryResult", "model/RichText",
			"model/ChatMemberOwner", "model/ChatType", "model/ReactionEmoji", "model/MessageContentType",
			"model/MessageShortcuts", "model/MaybeInaccessibleMessageShortcuts", "method/EditMessageText", "BotApi" })
	void sourceIsAsExpected(String name, @TempDir Path directory) throws IOException {
		GenerateBotApi.generate(SmallApi.schema(), SmallApi.overrides(), SmallApi.shortcuts(),
				new SourceDirectory(directory));
		String generated = Files.readString(directory.resolve("io/github/telegramspring/api/" + name + ".java"));
		Path golden = GOLDEN.resolve(name + ".java");
		if (Boolean.getBoolean("golden.rewrite")) {
			Files.createDirectories(golden.getParent());
			Files.writeString(golden, generated);
		}
		assertThat(generated).isEqualTo(Files.readString(golden));
	}

}
