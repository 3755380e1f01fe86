package io.github.telegramspring.api.webapp;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

import io.github.telegramspring.api.BotToken;

/**
 * Signed data that was not made with the code under test: the keys and signatures with
 * {@code openssl genpkey -algorithm ed25519} and {@code openssl pkeyutl -sign -rawin},
 * the hashes with Python's {@code hmac} and again with {@code openssl dgst -mac HMAC}.
 */
final class SignedDataVectors {

	static final BotToken TOKEN = BotToken.of("123456:aB3-dE6_gH9jK2mN5pQ8sT1v");

	static final BotToken OTHER_TOKEN = BotToken.of("123456:aB3-dE6_gH9jK2mN5pQ8sT1w");

	static final Instant AUTH_DATE = Instant.ofEpochSecond(1793577935);

	static final Clock CLOCK = Clock.fixed(AUTH_DATE.plusSeconds(60), ZoneOffset.UTC);

	static final InitDataPublicKey PUBLIC_KEY = InitDataPublicKey
		.ofHex("fdb896135ee0a2fa83a99d4d7c48efb234d1bcbcdea60130d7c803fee9624612");

	/**
	 * The PKCS#8 form of the private key.
	 */
	static final String PRIVATE_KEY = "MC4CAQAwBQYDK2VwBCIEILpe0yExg+NpVzrJSDnXdoSuByBTmRxt1wKe/EbsJP22";

	static final String SIGNATURE = "JLdLlWstcKJW7qLpoL4rSsE-OSQ8iw8JWPfcnAdIFkDt4_tFl5fiU6konPT8gG6Pp4BHcgCtubp-WIhm3yKtAg";

	static final String HASH = "f378dfc8edc845de2b1a0edd2d142a42742e06a8b514b3ef4b6c602d5c3933af";

	static final String INIT_DATA = """
			query_id=AAHdF6IQAAAAAN0XohDhrOrc\
			&user=%7B%22id%22%3A5123456789%2C%22first_name%22%3A%22Ada%20%5Cu2764%20%2B%20%26%20%3D%22%2C\
			%22last_name%22%3A%22Lovelace%22%2C%22username%22%3A%22ada_l%22%2C%22language_code%22%3A%22en%22%2C\
			%22is_premium%22%3Atrue%2C%22allows_write_to_pm%22%3Atrue%2C\
			%22photo_url%22%3A%22https%3A%5C%2F%5C%2Ft.me%5C%2Fi%5C%2Fuserpic%5C%2F320%5C%2Fx.svg%22%7D\
			&receiver=%7B%22id%22%3A77%2C%22is_bot%22%3Atrue%2C%22first_name%22%3A%22Gr%C3%BC%C3%9Fe%22%2C\
			%22added_to_attachment_menu%22%3Atrue%7D\
			&chat=%7B%22id%22%3A-1001234567890%2C%22type%22%3A%22supergroup%22%2C%22title%22%3A%22Engines%20%26%20Co%22%2C\
			%22username%22%3A%22engines%22%2C%22photo_url%22%3A%22https%3A%2F%2Ft.me%2Fc.jpg%22%7D\
			&chat_type=sender&chat_instance=-8134722200314281151&start_param=ref_42-x&can_send_after=90\
			&auth_date=1793577935&colour=blue%20green\
			&signature=JLdLlWstcKJW7qLpoL4rSsE-OSQ8iw8JWPfcnAdIFkDt4_tFl5fiU6konPT8gG6Pp4BHcgCtubp-WIhm3yKtAg\
			&hash=f378dfc8edc845de2b1a0edd2d142a42742e06a8b514b3ef4b6c602d5c3933af""";

	/**
	 * As older apps send it: no signature, and little else.
	 */
	static final String SMALL_INIT_DATA = "user=%7B%22id%22%3A1%2C%22first_name%22%3A%22Bo%22%7D&auth_date=1793577935"
			+ "&hash=b155b891424d7b0edf50b0ff36cde198cdb2137f0db54903eeefe014692b3aaa";

	static final String LOGIN_DATA = """
			id=5123456789&first_name=Ada%20%26%20Zo%C3%AB&last_name=Lovelace&username=ada_l\
			&photo_url=https%3A%2F%2Ft.me%2Fi%2Fuserpic%2F320%2Fx.jpg&auth_date=1793577935\
			&hash=5dd0e04657ba0bc2be9f6e3e18a91387d6202ac13a2a503b611ee6ca0a540629""";

	private SignedDataVectors() {
	}

	/**
	 * Returns the encoded fields of a query string.
	 */
	static Map<String, String> split(String query) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String pair : query.split("&", -1)) {
			int equals = pair.indexOf('=');
			fields.put(pair.substring(0, equals), pair.substring(equals + 1));
		}
		return fields;
	}

}
