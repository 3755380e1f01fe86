package io.github.telegramspring.generator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTests {

	@ParameterizedTest
	@CsvSource({ "id,id", "message_id,messageId", "mpeg4_file_id,mpeg4FileId", "is_4k,is4k" })
	void membersAreInCamelCase(String inTheSchema, String inJava) {
		assertThat(Names.camelCase(inTheSchema)).isEqualTo(inJava);
	}

	@ParameterizedTest
	@CsvSource({ "private,PRIVATE", "bot_command,BOT_COMMAND", "image/jpeg,IMAGE_JPEG", "video/mp4,VIDEO_MP4" })
	void valuesBecomeConstants(String inTheSchema, String inJava) {
		assertThat(Names.constant(inTheSchema)).isEqualTo(inJava);
	}

	@Test
	void requestsAreNamedAfterTheirMethod() {
		assertThat(Names.request("sendMessage").canonicalName())
			.isEqualTo("io.github.telegramspring.api.method.SendMessage");
	}

}
