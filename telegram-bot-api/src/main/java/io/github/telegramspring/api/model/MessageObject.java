package io.github.telegramspring.api.model;

import io.github.telegramspring.api.json.JsonWritable;

/**
 * Something other than text and files that a message can consist of, and that the Bot API
 * has a type for.
 *
 * <pre class="code">
 * if (message.content() instanceof Poll poll) {
 *     announce(poll.formattedQuestion());
 * }
 * </pre>
 */
public sealed interface MessageObject extends MessageContent, JsonWritable permits Checklist, ContactView, DiceView,
		Game, Giveaway, GiveawayWinners, Invoice, Location, PollView, RichMessage, Story, Venue {

}
