package io.github.telegramspring.emulator.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.emulator.wire.UserJson;

/**
 * An event in a chat.
 *
 * @param event what happened, for people to read
 * @param members the members of the message that tell of it
 */
public record ServiceContent(String event, Map<String, Object> members) implements MessageContent {

	/**
	 * Tells of somebody who came, with the names that former versions of the Bot API had.
	 * @param user who came
	 * @return the content
	 */
	public static ServiceContent joined(User user) {
		JsonWritable json = UserJson.of(user);
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("new_chat_participant", json);
		members.put("new_chat_member", json);
		members.put("new_chat_members", List.of(json));
		return new ServiceContent(user.firstName() + " joined", members);
	}

	/**
	 * Tells of somebody who is gone.
	 * @param user who left or was removed
	 * @return the content
	 */
	public static ServiceContent left(User user) {
		JsonWritable json = UserJson.of(user);
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("left_chat_participant", json);
		members.put("left_chat_member", json);
		return new ServiceContent(user.firstName() + " left", members);
	}

	/**
	 * Tells of an event with a single member.
	 * @param event what happened, for people to read
	 * @param member the name of the member
	 * @param value its value
	 * @return the content
	 */
	public static ServiceContent of(String event, String member, Object value) {
		return new ServiceContent(event, Map.of(member, value));
	}

	@Override
	public void writeMembers(JsonOutput out) {
		this.members.forEach(out::write);
	}

	@Override
	public String shown() {
		return "(" + this.event + ")";
	}

	@Override
	public boolean isService() {
		return true;
	}

}
