package io.github.telegramspring.emulator.wire;

import java.util.Map;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a call: its result, or why it was refused (telegram-server.md §1.4).
 */
public sealed interface Answer extends JsonWritable {

	/**
	 * Returns the HTTP status.
	 * @return the status
	 */
	int status();

	/**
	 * Makes the answer to a call that did what it should and has nothing to tell.
	 * @return the answer
	 */
	static Answer done() {
		return result((out) -> out.writeValue(true));
	}

	/**
	 * Makes the answer to a call that did what it should.
	 * @param result the result
	 * @return the answer
	 */
	static Answer result(JsonWritable result) {
		return new Result(result, null);
	}

	/**
	 * Makes the answer to a call that changed, or did not have to change, a webhook.
	 * @param description which of them it was
	 * @return the answer
	 */
	static Answer done(String description) {
		return new Result((out) -> out.writeValue(true), description);
	}

	/**
	 * The result of a call.
	 *
	 * @param value the result
	 * @param description a remark, or {@code null}
	 */
	record Result(JsonWritable value, @Nullable String description) implements Answer {

		@Override
		public int status() {
			return 200;
		}

		@Override
		public void writeTo(JsonOutput out) {
			out.startObject();
			out.write("ok", true);
			out.write("result", this.value);
			out.write("description", this.description);
			out.endObject();
		}

	}

	/**
	 * The refusal of a call.
	 *
	 * @param status the status
	 * @param description why
	 * @param retryAfter the seconds to wait, or 0
	 * @param migratedTo the supergroup to write to instead, or 0
	 */
	record Refused(int status, String description, int retryAfter, long migratedTo) implements Answer {

		/**
		 * Makes a refusal without a group that became a supergroup.
		 * @param status the status
		 * @param description why
		 * @param retryAfter the seconds to wait, or 0
		 */
		public Refused(int status, String description, int retryAfter) {
			this(status, description, retryAfter, 0);
		}

		/**
		 * Makes an answer of a refusal.
		 * @param refusal the refusal
		 */
		public Refused(RefusalException refusal) {
			this(refusal.status(), String.valueOf(refusal.getMessage()), refusal.retryAfter(), refusal.migratedTo());
		}

		@Override
		public String toString() {
			return this.status + " " + this.description;
		}

		@Override
		public void writeTo(JsonOutput out) {
			out.startObject();
			out.write("ok", false);
			out.write("error_code", this.status);
			out.write("description", this.description);
			if (this.retryAfter > 0) {
				out.write("parameters", Map.of("retry_after", this.retryAfter));
			}
			if (this.migratedTo != 0) {
				out.write("parameters", Map.of("migrate_to_chat_id", this.migratedTo));
			}
			out.endObject();
		}

	}

	/**
	 * An answer that is not from the Bot API, but from some server on the way.
	 *
	 * @param status the status
	 * @param contentType the type of the text, empty for none
	 * @param text the body
	 */
	record Page(int status, String contentType, String text) implements Answer {

		@Override
		public void writeTo(JsonOutput out) {
			out.writeValue(this.text);
		}

		@Override
		public String toString() {
			return this.status + " " + (this.text.isEmpty() ? "without a body" : "with " + this.contentType);
		}

	}

	/**
	 * An answer that does not arrive, or not as a whole.
	 *
	 * @param answer the answer
	 * @param isBegun whether a part of it arrives
	 */
	record Cut(Answer answer, boolean isBegun) implements Answer {

		@Override
		public int status() {
			return 0;
		}

		@Override
		public void writeTo(JsonOutput out) {
			this.answer.writeTo(out);
		}

		@Override
		public String toString() {
			return "cut " + (this.isBegun ? "within" : "before") + " the answer";
		}

	}

}
