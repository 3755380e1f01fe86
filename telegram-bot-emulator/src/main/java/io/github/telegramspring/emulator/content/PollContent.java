package io.github.telegramspring.emulator.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.emulator.wire.EntityJson;
import org.jspecify.annotations.Nullable;

/**
 * A poll or quiz, in which people vote until it is stopped.
 */
public final class PollContent implements MessageContent {

	private final Map<Long, List<Integer>> votes = new LinkedHashMap<>();

	private final String id;

	private final FormattedText question;

	private final List<FormattedText> options;

	private final Settings settings;

	private boolean closed;

	/**
	 * Makes a poll.
	 * @param id its number
	 * @param question what is asked
	 * @param options what can be answered
	 * @param settings how it is answered
	 */
	public PollContent(String id, FormattedText question, List<FormattedText> options, Settings settings) {
		this.id = id;
		this.question = question;
		this.options = List.copyOf(options);
		this.settings = settings;
	}

	/**
	 * Returns the number of the poll.
	 * @return the id
	 */
	public String id() {
		return this.id;
	}

	/**
	 * Tells whether it is not told who votes for what.
	 * @return whether it is anonymous
	 */
	public boolean isAnonymous() {
		return this.settings.isAnonymous;
	}

	/**
	 * Tells whether nobody can vote any more.
	 * @return whether it was stopped
	 */
	public boolean isClosed() {
		return this.closed;
	}

	/**
	 * Stops the poll.
	 */
	public void close() {
		this.closed = true;
	}

	/**
	 * Takes a vote, in place of a former one.
	 * @param personId who votes
	 * @param labels the texts of the options, none to take a vote back
	 * @return the numbers of the options
	 * @throws IllegalArgumentException if there is no such option, there are too many, or
	 * the poll was stopped
	 */
	public List<Integer> vote(long personId, List<String> labels) {
		if (this.closed || (labels.size() > 1 && !this.settings.allowsMultiple)) {
			throw new IllegalArgumentException(
					this.closed ? "The poll was stopped" : "The poll allows one answer only");
		}
		List<Integer> chosen = new ArrayList<>();
		for (String label : labels) {
			int index = this.options.stream().map(FormattedText::text).toList().indexOf(label);
			if (index < 0) {
				throw new IllegalArgumentException("The poll has no answer '" + label + "'");
			}
			chosen.add(index);
		}
		if (chosen.isEmpty()) {
			this.votes.remove(personId);
		}
		else {
			this.votes.put(personId, chosen);
		}
		return chosen;
	}

	/**
	 * Returns the poll as bots see it.
	 * @return the JSON object
	 */
	public JsonWritable json() {
		return (out) -> {
			out.startObject();
			out.write("id", this.id);
			out.write("question", this.question.text());
			out.write("question_entities", EntityJson.of(this.question.entities()));
			List<JsonWritable> shown = new ArrayList<>();
			for (int i = 0; i < this.options.size(); i++) {
				shown.add(option(i));
			}
			out.write("options", shown);
			out.write("total_voter_count", this.votes.size());
			out.write("is_closed", this.closed);
			out.write("is_anonymous", this.settings.isAnonymous);
			out.write("allows_multiple_answers", this.settings.allowsMultiple);
			out.write("allows_revoting", this.settings.correctOption == null);
			out.write("members_only", false);
			out.write("type", (this.settings.correctOption != null) ? "quiz" : "regular");
			out.write("correct_option_id", (Object) this.settings.correctOption);
			out.write("correct_option_ids",
					(this.settings.correctOption != null) ? List.of(this.settings.correctOption) : null);
			out.endObject();
		};
	}

	private JsonWritable option(int index) {
		FormattedText text = this.options.get(index);
		long count = this.votes.values().stream().filter((vote) -> vote.contains(index)).count();
		return (out) -> {
			out.startObject();
			out.write("persistent_id", persistentId(index));
			out.write("text", text.text());
			out.write("text_entities", EntityJson.of(text.entities()));
			out.write("voter_count", count);
			out.endObject();
		};
	}

	/**
	 * Returns the name of an option that stays the same.
	 * @param index the number of the option
	 * @return the {@code persistent_id}
	 */
	public static String persistentId(int index) {
		return Integer.toString(index);
	}

	@Override
	public void writeMembers(JsonOutput out) {
		out.write("poll", json());
	}

	@Override
	public String shown() {
		return "[poll] " + this.question.text();
	}

	/**
	 * How a poll is answered.
	 *
	 * @param isAnonymous whether it is not told who votes for what
	 * @param allowsMultiple whether several options can be chosen
	 * @param correctOption the number of the right option of a quiz, or {@code null}
	 */
	public record Settings(boolean isAnonymous, boolean allowsMultiple, @Nullable Integer correctOption) {
	}

}
