/**
 * What Telegram does to a text before it becomes a message.
 */
@NullMarked
package io.github.telegramspring.emulator.text;

import org.jspecify.annotations.NullMarked;
