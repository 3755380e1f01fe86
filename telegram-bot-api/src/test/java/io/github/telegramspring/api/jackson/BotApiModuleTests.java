package io.github.telegramspring.api.jackson;

import io.github.telegramspring.api.method.SendMessage;
import io.github.telegramspring.api.model.ChatMember;
import io.github.telegramspring.api.model.ChatMemberLeft;
import io.github.telegramspring.api.model.ParseMode;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.User;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class BotApiModuleTests {

	private final JsonMapper mapper = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
		.addModule(new BotApiModule())
		.build();

	@Test
	void readsRecordsWhateverTheMapperIsConfiguredFor() {
		Update update = this.mapper.readValue("{\"update_id\":5,\"brand_new\":{}}", Update.class);
		assertThat(update).isEqualTo(Update.of(5));
	}

	@Test
	void readsUnionsWithinTypesOfTheApplication() {
		Seen seen = this.mapper.readValue(
				"{\"Member\":{\"user\":{\"id\":1,\"is_bot\":false,\"first_name\":\"A\"},\"status\":\"left\"},\"Mode\":\"HTML\"}",
				Seen.class);
		assertThat(seen).isEqualTo(new Seen(ChatMemberLeft.of(User.of(1, false, "A")), ParseMode.HTML));
	}

	@Test
	void writesRequestsAndModelsAsTheBotApiHasThem() {
		assertThat(this.mapper.writeValueAsString(SendMessage.of(1, "hi").parseMode(ParseMode.HTML)))
			.isEqualTo("{\"chat_id\":1,\"text\":\"hi\",\"parse_mode\":\"HTML\"}");
		assertThat(this.mapper.writeValueAsString(new Seen(ChatMemberLeft.of(User.of(1, false, "A")), ParseMode.HTML)))
			.isEqualTo(
					"{\"Member\":{\"status\":\"left\",\"user\":{\"id\":1,\"is_bot\":false,\"first_name\":\"A\"}},\"Mode\":\"HTML\"}");
	}

	record Seen(ChatMember member, ParseMode mode) {

	}

}
