package io.github.telegramspring.emulator.update;

import java.time.Duration;
import java.time.Instant;

import io.github.telegramspring.api.model.UpdateType;
import tools.jackson.databind.JsonNode;

/**
 * In which queue an update waits, and until when it is worth delivering: both follow from
 * its kind and its content (telegram-server.md §4.2 and §4.3). The number of a queue is
 * that of a chat, user or poll; to keep kinds apart, a number of the kind is added from
 * the 34th bit on. The notes have nothing on the two latest kinds, subscriptions and
 * stopped generations of messages, so they are given queues and a day like their kin.
 *
 * @param queueId the queue
 * @param expires when the update is too old
 */
record UpdateTerms(long queueId, Instant expires) {

	private static final Duration DAY = Duration.ofDays(1);

	private static final Duration INLINE = Duration.ofSeconds(30);

	private static final Duration QUERY = Duration.ofSeconds(150);

	private static final Duration CHOICE = Duration.ofMinutes(10);

	private static final String CHAT = "/chat/id";

	private static final String FROM = "/from/id";

	private static final String USER = "/user/id";

	/**
	 * Works the terms out.
	 * @param type the kind of the update
	 * @param content what the update holds under the name of its kind
	 * @param now the time
	 * @return the terms
	 * @throws IllegalArgumentException if the content lacks what they follow from
	 */
	static UpdateTerms of(UpdateType type, JsonNode content, Instant now) {
		Content update = new Content(type, content);
		return switch (type) {
			case MESSAGE, EDITED_MESSAGE, CHANNEL_POST, EDITED_CHANNEL_POST ->
				new UpdateTerms(update.id(CHAT, 0), update.messageDate().plus(DAY));
			case BUSINESS_MESSAGE, EDITED_BUSINESS_MESSAGE ->
				new UpdateTerms(update.id(CHAT, 11), update.messageDate().plus(DAY));
			case GUEST_MESSAGE -> new UpdateTerms(update.id(CHAT, 12), update.messageDate().plus(DAY));
			case INLINE_QUERY -> new UpdateTerms(update.id(FROM, 1), now.plus(INLINE));
			case CHOSEN_INLINE_RESULT -> new UpdateTerms(update.id(FROM, 2), now.plus(CHOICE));
			case CALLBACK_QUERY -> new UpdateTerms(update.id(FROM, 3), now.plus(QUERY));
			case SHIPPING_QUERY, PRE_CHECKOUT_QUERY -> new UpdateTerms(update.id(FROM, 4), now.plus(QUERY));
			case POLL -> new UpdateTerms(update.id("/id", 0), now.plus(DAY));
			case POLL_ANSWER -> new UpdateTerms(update.id("/poll_id", 0), now.plus(DAY));
			case UNKNOWN -> throw new IllegalArgumentException("An update needs a kind that is known");
			default -> ofEvent(update, now);
		};
	}

	private static UpdateTerms ofEvent(Content update, Instant now) {
		return switch (update.type) {
			case MY_CHAT_MEMBER -> new UpdateTerms(update.id(CHAT, 5), update.date("/date").plus(DAY));
			case CHAT_MEMBER, CHAT_JOIN_REQUEST -> new UpdateTerms(update.id(FROM, 6), update.date("/date").plus(DAY));
			case CHAT_BOOST -> new UpdateTerms(update.id(CHAT, 7), update.date("/boost/add_date").plus(DAY));
			case REMOVED_CHAT_BOOST -> new UpdateTerms(update.id(CHAT, 7), update.date("/remove_date").plus(DAY));
			case MESSAGE_REACTION -> new UpdateTerms(update.id(CHAT, 8), update.date("/date").plus(DAY));
			case MESSAGE_REACTION_COUNT -> new UpdateTerms(update.id(CHAT, 9), update.date("/date").plus(DAY));
			case BUSINESS_CONNECTION -> new UpdateTerms(update.id(USER, 10), now.plus(DAY));
			case DELETED_BUSINESS_MESSAGES -> new UpdateTerms(update.id(CHAT, 11), now.plus(DAY));
			case PURCHASED_PAID_MEDIA -> new UpdateTerms(update.id(FROM, 12), now.plus(DAY));
			case MANAGED_BOT -> new UpdateTerms(update.id(USER, 13), now.plus(DAY));
			case SUBSCRIPTION -> new UpdateTerms(update.id(USER, 14), now.plus(DAY));
			case STOPPED_MESSAGE_GENERATION -> new UpdateTerms(update.id(CHAT, 15), now.plus(DAY));
			default -> throw new IllegalStateException("No terms for " + update.type);
		};
	}

	private record Content(UpdateType type, JsonNode json) {

		long id(String path, int kind) {
			return number(path) + ((long) kind << 33);
		}

		Instant messageDate() {
			return date(this.json.has("edit_date") ? "/edit_date" : "/date");
		}

		Instant date(String path) {
			return Instant.ofEpochSecond(number(path));
		}

		private long number(String path) {
			String text = this.json.at(path).asString("");
			if (!text.matches("-?\\d{1,19}")) {
				throw new IllegalArgumentException("An update of kind " + this.type.value() + " needs a number at "
						+ path + ", which its queue or lifetime follows from; add it to the JSON");
			}
			return Long.parseLong(text);
		}

	}

}
