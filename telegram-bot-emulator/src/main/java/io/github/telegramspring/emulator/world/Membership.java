package io.github.telegramspring.emulator.world;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.emulator.wire.UserJson;

/**
 * The place of an account in a chat.
 *
 * @param account who
 * @param status what the account is there
 * @param rights the rights of an administrator, or the permissions of somebody
 * restricted, by the names the Bot API has for them
 * @param until when a restriction or ban ends, the epoch for never
 */
public record Membership(Account account, MemberStatus status, Set<String> rights, Instant until) {

	/**
	 * All rights an administrator can have.
	 */
	public static final List<String> RIGHTS = List.of("can_manage_chat", "can_delete_messages",
			"can_manage_video_chats", "can_restrict_members", "can_promote_members", "can_change_info",
			"can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories", "can_post_messages",
			"can_edit_messages", "can_pin_messages", "can_manage_topics", "can_manage_direct_messages",
			"can_manage_tags", "can_send_welcome_messages");

	/**
	 * All that can be forbidden to a member.
	 */
	public static final List<String> PERMISSIONS = List.of("can_send_messages", "can_send_audios", "can_send_documents",
			"can_send_photos", "can_send_videos", "can_send_video_notes", "can_send_voice_notes", "can_send_polls",
			"can_send_other_messages", "can_add_web_page_previews", "can_react_to_messages", "can_edit_tag",
			"can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics");

	/**
	 * Keeps the rights from being changed.
	 */
	public Membership {
		rights = Set.copyOf(rights);
	}

	/**
	 * Makes the membership of somebody who has no rights of their own.
	 * @param account who
	 * @param status what the account is
	 * @return the membership
	 */
	public static Membership of(Account account, MemberStatus status) {
		return new Membership(account, status, Set.of(), Instant.EPOCH);
	}

	static Membership left(Account account) {
		return of(account, MemberStatus.LEFT);
	}

	/**
	 * Tells whether the account may do something over others.
	 * @param right the name of the right
	 * @return whether it may
	 */
	public boolean may(String right) {
		return this.status == MemberStatus.CREATOR
				|| (this.status == MemberStatus.ADMINISTRATOR && this.rights.contains(right));
	}

	/**
	 * Tells whether the account may do what members usually may.
	 * @param permission the name of the permission
	 * @return whether it may
	 */
	public boolean isPermitted(String permission) {
		return this.status.isPresent() && (this.status != MemberStatus.RESTRICTED || this.rights.contains(permission));
	}

	/**
	 * Returns what bots see of the membership.
	 * @return the JSON object
	 */
	public JsonWritable json() {
		return (out) -> {
			out.startObject();
			out.write("user", UserJson.of(this.account.user()));
			out.write("status", this.status.value());
			switch (this.status) {
				case CREATOR -> out.write("is_anonymous", false);
				case ADMINISTRATOR -> {
					out.write("can_be_edited", false);
					writeRights(out, RIGHTS);
					out.write("is_anonymous", false);
				}
				case RESTRICTED -> {
					out.write("until_date", this.until);
					writeRights(out, PERMISSIONS);
					out.write("is_member", true);
				}
				case KICKED -> out.write("until_date", this.until);
				default -> {
				}
			}
			out.endObject();
		};
	}

	private void writeRights(JsonOutput out, List<String> names) {
		names.forEach((name) -> out.write(name, this.rights.contains(name)));
	}

}
