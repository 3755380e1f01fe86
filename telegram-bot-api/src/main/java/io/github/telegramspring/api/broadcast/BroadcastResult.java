package io.github.telegramspring.api.broadcast;

/**
 * How a broadcast went, over all its lives.
 *
 * <pre class="code">
 * BroadcastResult result = broadcast.result().join();
 * logger.info(result.sent() + " sent, " + result.unreachable() + " have blocked the bot");
 * </pre>
 *
 * @param finished whether all chats are done; otherwise the broadcast was stopped and can
 * go on
 * @param sent how many chats got the message
 * @param unreachable how many have blocked the bot or are gone
 * @param failed how many failed in another way
 */
public record BroadcastResult(boolean finished, long sent, long unreachable, long failed) {
}
