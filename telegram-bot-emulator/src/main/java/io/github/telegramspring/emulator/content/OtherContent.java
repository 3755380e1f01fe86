package io.github.telegramspring.emulator.content;

import java.util.LinkedHashMap;
import java.util.Map;

import io.github.telegramspring.api.json.JsonOutput;

/**
 * Content that is neither text nor file: a contact, a venue, dice and the like.
 *
 * @param name the name the Bot API has for it
 * @param members the members of the message, in the server's order
 */
public record OtherContent(String name, Map<String, Object> members) implements MessageContent {

	/**
	 * Makes a contact.
	 * @param phoneNumber the phone number
	 * @param firstName the first name
	 * @param userId the id of the person's account
	 * @return the content
	 */
	public static OtherContent contact(String phoneNumber, String firstName, long userId) {
		Map<String, Object> contact = new LinkedHashMap<>();
		contact.put("phone_number", phoneNumber);
		contact.put("first_name", firstName);
		contact.put("user_id", userId);
		return new OtherContent("contact", Map.of("contact", contact));
	}

	@Override
	public void writeMembers(JsonOutput out) {
		this.members.forEach(out::write);
	}

	@Override
	public String shown() {
		return "[" + this.name + "]";
	}

}
