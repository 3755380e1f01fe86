/**
 * A Telegram in memory, for tests and development: {@link TelegramEmulator} starts one.
 *
 * <p>
 * It speaks the Bot API over HTTP on the loopback address, lets people act by Java or by
 * HTTP, and has a clock that can be stopped and moved. The packages below this one are
 * its engine, which is not meant to be called from outside, except for
 * {@link io.github.telegramspring.emulator.time.EmulatorClock},
 * {@link io.github.telegramspring.emulator.activity.Activity},
 * {@link io.github.telegramspring.emulator.fault.Faults},
 * {@link io.github.telegramspring.emulator.limit.FloodLimits},
 * {@link io.github.telegramspring.emulator.update.UpdateTally} and what people send, such
 * as {@link io.github.telegramspring.emulator.content.Attachment}. Sections such as §4.5
 * in the descriptions are those of {@code telegram-server.md}, the project's notes on how
 * Telegram's own Bot API server behaves.
 *
 * <h2>As the real server</h2>
 * <ul>
 * <li>Requests and answers (§1): addresses, tokens, names of methods in any case, GET and
 * POST, arguments in query, form, JSON and multipart of which the first wins, forgiving
 * scalars, packed and chunked bodies, sizes, headers and their order, escapes in JSON,
 * empty bodies after errors of HTTP.</li>
 * <li>{@code getUpdates} (§3): offsets, limits, waiting, small batches, conflicts and
 * their pace, {@code allowed_updates}, ids, sizes of the queue.</li>
 * <li>All kinds of updates (§4.2, §4.3): their queues, their lifetimes, the same bytes
 * either way.</li>
 * <li>Webhooks (§4): the checks of {@code setWebhook} and their order, certificates, the
 * request, what counts as success, repeated deliveries, {@code Retry-After}, one update
 * at a time per queue, {@code max_connections}, the pace of new connections, the bound on
 * queues in memory, a call in the response, removal after 23 hours of 410,
 * {@code getWebhookInfo}.</li>
 * <li>Texts (§5.5 to §5.7): parse modes, entities, cleaning, limits, what Telegram finds
 * by itself, link previews.</li>
 * <li>Messages (§5): members in the server's order, replies, inline keyboards and taps,
 * order of the checks and texts of the errors.</li>
 * <li>Files (§5.3, §5.9) that are uploaded, sent again by id and downloaded; albums,
 * contacts, places, live locations, dice, polls and invoices; editing, deleting,
 * forwarding, copying and pinning.</li>
 * <li>Private chats, groups, supergroups, forums and channels with members and rights,
 * privacy mode, blocked bots, join requests, migration of groups.</li>
 * <li>Inline queries, results of all kinds, and changes and taps of those that were
 * chosen; reactions, votes, payments with shipping, Stars.</li>
 * <li>Business accounts: connections, messages of customers, answers in the name of the
 * owner, rights.</li>
 * <li>What a bot says of itself, menus of commands, {@code sendChatAction},
 * {@code logOut}.</li>
 * <li>Flood limits (§6), if they are asked for.</li>
 * </ul>
 *
 * <h2>Not yet</h2>
 * <ul>
 * <li>Methods that answer {@code true} and have no meaning in here are checked for what
 * they require, and the log says that they have no effect. All others, and arguments that
 * ask for more than the above, are refused with a status of 501 and never succeed in
 * silence. Updates of kinds that nothing in here leads to can be queued by hand.</li>
 * <li>Games, checklists, stories, gifts, paid media, rich messages, direct messages of
 * channels, counts of anonymous reactions, alerts of proximity. Files on the web are not
 * fetched, and nothing is decoded.</li>
 * <li>The texts of some errors are not known and are a guess: of uploads to inline
 * messages, of profiles that are too long, and of rights over business accounts.</li>
 * <li>In a basic group with several bots, all of them see the same numbers of
 * messages.</li>
 * <li>How long an answer to a query is accepted is not known exactly; it is as long as
 * the update lives.</li>
 * <li>Phone numbers in texts are not found.</li>
 * <li>Reply keyboards are accepted without a look at their buttons, which the log says;
 * inline keyboards are not cut to size.</li>
 * <li>Throttles of the server itself (§1.5), of which the flood limits are there on
 * demand; another DNS look-up after half an hour.</li>
 * <li>The host of a webhook is looked up while nothing else happens, so two
 * {@code setWebhook} calls cannot meet. Host names with an underscore are refused.</li>
 * <li>One body is at most 64 MiB long.</li>
 * <li>The test environment is the same Telegram, not another one.</li>
 * </ul>
 */
@NullMarked
package io.github.telegramspring.emulator;

import org.jspecify.annotations.NullMarked;
