/**
 * A Telegram in memory, for tests and development.
 */
@NullMarked
package io.github.telegramspring.emulator;

import org.jspecify.annotations.NullMarked;
