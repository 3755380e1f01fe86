package io.github.telegramspring.api.broadcast;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FileBroadcastProgressTests extends BroadcastProgressTests {

	@TempDir
	@SuppressWarnings("NullAway.Init") // set by JUnit
	private Path directory;

	@Override
	BroadcastProgress progress() {
		return new FileBroadcastProgress(this.directory.resolve("broadcasts"));
	}

	@Test
	void survivesARestart() {
		BroadcastCheckpoint checkpoint = BroadcastCheckpoint.start();
		progress().save("news", checkpoint);
		assertThat(progress().load("news")).isEqualTo(checkpoint);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "../news", "a/b", ".news", "a b" })
	void refusesNamesThatAreNoFileNames(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> progress().load(name))
			.withMessageContaining("as in 'news-42'");
	}

}
