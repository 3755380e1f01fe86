/**
 * A Telegram in memory, for tests and development: {@link TelegramEmulator} starts one.
 *
 * <p>
 * It speaks the Bot API over HTTP on the loopback address, lets people act by Java or by
 * HTTP, and has a clock that can be stopped and moved. The packages below this one are
 * its engine, which is not meant to be called from outside, except for
 * {@link io.github.telegramspring.emulator.time.EmulatorClock} and
 * {@link io.github.telegramspring.emulator.activity.Activity}. Sections such as §4.5 in
 * the descriptions are those of {@code telegram-server.md}, the project's notes on how
 * Telegram's own Bot API server behaves.
 *
 * <h2>As the real server</h2>
 * <ul>
 * <li>Requests and answers (§1): addresses, tokens, names of methods in any case, GET and
 * POST, arguments in query, form, JSON and multipart of which the first wins, forgiving
 * scalars, packed and chunked bodies, sizes, headers and their order, escapes in JSON,
 * empty bodies after errors of HTTP.</li>
 * <li>{@code getUpdates} (§3): offsets, limits, waiting, conflicts and their pace,
 * {@code allowed_updates}, ids, lifetimes of messages, sizes of the queue.</li>
 * <li>Webhooks (§4): the checks of {@code setWebhook} and their order, the request, what
 * counts as success, repeated deliveries, {@code Retry-After}, one update at a time per
 * chat, {@code max_connections}, a call in the response, removal after 23 hours of 410,
 * {@code getWebhookInfo}.</li>
 * <li>Messages (§5): members in the server's order, texts cleaned, trimmed and measured
 * in code points, bot commands found, replies, inline keyboards, order of the checks and
 * texts of the errors of {@code sendMessage}.</li>
 * <li>{@code getMe}, {@code sendChatAction}, and the menus of commands.
 * {@code answerCallbackQuery} refuses every query, as there are none yet.</li>
 * </ul>
 *
 * <h2>Not yet</h2>
 * <ul>
 * <li>All other methods, and arguments that ask for more than the above, such as
 * {@code parse_mode} and {@code entities}: these calls are refused with a status of 501
 * and never succeed in silence.</li>
 * <li>Chats other than private ones, content other than text, updates other than
 * {@code message}.</li>
 * <li>Entities found in texts other than bot commands: mentions, hashtags, links and the
 * like.</li>
 * <li>Reply keyboards are accepted without a look at their buttons, which the log says;
 * inline keyboards are not cut to size.</li>
 * <li>Throttles (§1.5), the slowing down of connections to a failing webhook (§4.4), the
 * bound on the number of stuck queues (§4.1), the batching of updates within two
 * milliseconds (§3), another DNS look-up after half an hour, certificates of
 * webhooks.</li>
 * <li>The host of a webhook is looked up while nothing else happens, so two
 * {@code setWebhook} calls cannot meet. Host names with an underscore are refused.</li>
 * <li>One body is at most 64 MiB long.</li>
 * <li>The test environment is the same Telegram, not another one.</li>
 * </ul>
 */
@NullMarked
package io.github.telegramspring.emulator;

import org.jspecify.annotations.NullMarked;
