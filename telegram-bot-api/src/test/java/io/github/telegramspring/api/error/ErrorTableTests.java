package io.github.telegramspring.api.error;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every error text of Telegram's server, with the exception it becomes and what that
 * exception knows.
 */
class ErrorTableTests {

	@ParameterizedTest(name = "{0} {1}")
	@CsvFileSource(resources = "/errors.csv", delimiter = '|', numLinesToSkip = 1)
	void findsTheExceptionForAnErrorAndItsData(int code, String description, String type, String data) {
		TelegramApiException ex = ApiErrorTranslator.translate("sendMessage",
				new ApiError(code, description, null, null));
		assertThat(ex.getClass().getSimpleName()).isEqualTo(type);
		assertThat(ex.errorCode()).isEqualTo(code);
		assertThat(ex.methodName()).isEqualTo("sendMessage");
		assertThat(ex.description()).isEqualTo(description);
		assertThat(ex).hasMessageStartingWith("sendMessage failed: " + code + " " + description);
		assertThat(dataOf(ex)).isEqualTo(parse(data));
	}

	private static Map<String, String> parse(String data) {
		Map<String, String> parsed = new TreeMap<>();
		if (data != null) {
			Arrays.stream(data.split("; "))
				.map((pair) -> pair.split("=", 2))
				.forEach((pair) -> parsed.put(pair[0], pair[1]));
		}
		return parsed;
	}

	private static Map<String, String> dataOf(TelegramApiException ex) {
		Map<String, Object> data = new TreeMap<>();
		if (ex instanceof BadRequestException bad && bad.parameterName() != null) {
			data.put("parameter", bad.parameterName());
		}
		if (ex instanceof MalformedEntitiesException malformed && malformed.byteOffset() != null) {
			data.put("byteOffset", malformed.byteOffset());
		}
		if (ex instanceof NotEnoughRightsException rights && rights.action() != null) {
			data.put("action", rights.action());
		}
		if (ex instanceof InvalidFileException file) {
			data.put("problem", file.problem());
		}
		if (ex instanceof FileTooBigException file) {
			data.put("limit", file.limit());
		}
		if (ex instanceof AlbumItemException album) {
			data.put("item", album.itemNumber());
			data.put("itemError", album.itemDescription());
		}
		if (ex instanceof ConflictException conflict) {
			data.put("reason", conflict.reason());
		}
		if (ex instanceof TooManyRequestsException tooMany) {
			data.put("retryAfter", tooMany.retryAfter().toSeconds());
		}
		Map<String, String> text = new TreeMap<>();
		data.forEach((name, value) -> text.put(name, value.toString()));
		return text;
	}

	@Test
	void keepsWhatItIsWhenTelegramWordsADetailDifferently() {
		String unknown = "Bad Request: something else";
		assertThat(new MalformedEntitiesException("sendMessage", unknown).byteOffset()).isNull();
		assertThat(new NotEnoughRightsException("sendMessage", unknown).action()).isNull();
		AlbumItemException album = new AlbumItemException("sendMediaGroup", unknown);
		assertThat(album.itemNumber()).isZero();
		assertThat(album.itemDescription()).isEqualTo(unknown);
		assertThat(new ConflictException("getUpdates", unknown).reason()).isEqualTo(ConflictException.Reason.UNKNOWN);
	}

	@Test
	void tellsWhatToDo() {
		assertThat(List.of(new MessageTooLongException("m", "d"), new MessageNotEditableException("m", "d"),
				new MessageNotDeletableException("m", "d"), new MessageThreadNotFoundException("m", "d"),
				new WebhookRejectedException("m", "d"), new LoggedOutException("m", "d"),
				new MalformedEntitiesException("m", "d"), new NotEnoughRightsException("m", "d"),
				new FileTooBigException("m", "d")))
			.allSatisfy((ex) -> assertThat(ex.getMessage()).startsWith("m failed: 400 d. ").hasSizeGreaterThan(40));
	}

}
