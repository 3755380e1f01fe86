package io.github.telegramspring.emulator.content;

import java.util.Map;

import io.github.telegramspring.api.json.JsonOutput;

/**
 * Content that is neither text nor file: a contact, a place, dice and the like.
 *
 * @param name the name the Bot API has for it
 * @param members the members of the message, in the server's order
 */
public record OtherContent(String name, Map<String, Object> members) implements MessageContent {

	@Override
	public void writeMembers(JsonOutput out) {
		this.members.forEach(out::write);
	}

	@Override
	public String shown() {
		return "[" + this.name + "]";
	}

}
