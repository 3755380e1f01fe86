/**
 * Keeps to the pauses that Telegram asks for, chat by chat.
 */
@NullMarked
package io.github.telegramspring.api.flood;

import org.jspecify.annotations.NullMarked;
