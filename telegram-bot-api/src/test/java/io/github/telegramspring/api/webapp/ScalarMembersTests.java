package io.github.telegramspring.api.webapp;

import io.github.telegramspring.api.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScalarMembersTests {

	@Test
	void whatIsUnknownOrOfAnotherKindIsPassedOver() {
		WebAppUser user = Json.read(
				"{\"pets\":[{\"id\":2}],\"id\":42,\"username\":7,\"first_name\":\"Ada\",\"is_bot\":\"yes\",\"is_premium\":false}",
				WebAppUser::read);
		assertThat(user).isEqualTo(new WebAppUser(42, false, "Ada", null, null, null, false, false, false, null));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{"first_name":"Ada"}          | WebAppUser lacks id
			{"id":"42","first_name":"A"}  | WebAppUser lacks id
			{"id":42,"first_name":null}   | WebAppUser lacks first_name
			[]                            | Expected an object (WebAppUser) but found an array
			{"id":42                      | Unexpected end-of-input
			{"id":99999999999999999999}   | out of range
			""")
	void whatCannotBeMissingIsNamed(String json, String problem) {
		assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> Json.read(json, WebAppUser::read))
			.withMessageContaining(problem);
	}

}
