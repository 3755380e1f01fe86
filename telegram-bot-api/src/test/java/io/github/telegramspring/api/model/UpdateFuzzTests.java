package io.github.telegramspring.api.model;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.json.JsonDamage;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Damages updates in all ways and expects no more than a {@link JacksonException}, and of
 * what can still be read, that it can be written and read again.
 */
class UpdateFuzzTests {

	private static final int MUTATIONS = 10_000;

	private final Random random = new Random(20261103);

	private final JsonDamage damage = new JsonDamage(this.random);

	@Test
	void damagedUpdatesAreReadOrRefused() {
		List<byte[]> updates = UpdateFixture.all()
			.stream()
			.map((fixture) -> Trees.parse(fixture.json()).toString().getBytes(StandardCharsets.UTF_8))
			.toList();
		int read = 0;
		for (int i = 0; i < MUTATIONS; i++) {
			byte[] damaged = this.damage.damage(updates.get(this.random.nextInt(updates.size())));
			if (canBeRead(damaged)) {
				read++;
			}
		}
		assertThat(read).isBetween(MUTATIONS / 20, MUTATIONS * 19 / 20);
	}

	private static boolean canBeRead(byte[] json) {
		try {
			Update update = Json.read(json, Update::read);
			assertThat(Json.read(Json.write(update), Update::read)).isEqualTo(update);
			return true;
		}
		catch (JacksonException ex) {
			return false;
		}
		catch (RuntimeException | StackOverflowError ex) {
			throw new AssertionError(new String(json, StandardCharsets.UTF_8), ex);
		}
	}

}
