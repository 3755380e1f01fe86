/**
 * Taking updates in by webhook: the endpoint, its secret, and its registration with
 * Telegram.
 */
@NullMarked
package io.github.telegramspring.bot.webhook;

import org.jspecify.annotations.NullMarked;
