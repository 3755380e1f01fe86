/**
 * Taking updates in by asking Telegram for them.
 */
@NullMarked
package io.github.telegramspring.bot.polling;

import org.jspecify.annotations.NullMarked;
