package io.github.telegramspring.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The decisions that are ours and not the Bot API's: what {@code overrides.json} says.
 *
 * @param unionNames the names of unions that have none in the Bot API, by their members
 * @param unionDocs the sentences about these unions
 * @param wide the members that are given 64 bits although the schema does not ask for
 * them
 * @param secrets the members whose value is not shown by {@code toString}
 * @param methodNames the names of methods that would mean something else in Java
 * @param openValueSets the value sets that become records because values come and go
 * @param plainValueSets the value sets that stay numbers
 * @param constantNames the names of constants, by value set and value
 * @param factories the members, by type or method, that further factory methods take
 * @param closedUnions the unions that cannot have unknown members
 * @param views the hand-written interfaces that some types implement, by type
 * @param messageContent what the members of a message are
 * @param allOrNone the types of nothing but booleans that can be made with all or none
 * @param otherNames the names that servers give to members besides those of the schema
 * @param formattedByView the types whose formatted texts their view knows about
 */
record Overrides(Map<String, String> unionNames, Map<String, String> unionDocs, Set<String> wide, Set<String> secrets,
		Map<String, String> methodNames, Set<String> openValueSets, Set<String> plainValueSets,
		Map<String, Map<String, String>> constantNames, Map<String, List<List<String>>> factories,
		Set<String> closedUnions, Map<String, String> views, @Nullable MessageContent messageContent,
		Set<String> allOrNone, Map<String, String> otherNames, Set<String> formattedByView) {

	static Overrides load(Path file) {
		return JsonMapper.shared().readValue(file.toFile(), Overrides.class);
	}

}
