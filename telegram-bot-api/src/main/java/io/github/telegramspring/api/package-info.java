/**
 * The client: {@code TelegramBot} calls the Bot API, and {@code BotApi} names each of its
 * methods.
 */
@NullMarked
package io.github.telegramspring.api;

import org.jspecify.annotations.NullMarked;
