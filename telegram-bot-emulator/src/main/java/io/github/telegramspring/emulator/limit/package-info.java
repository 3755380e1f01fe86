/**
 * How much a bot may send before Telegram tells it to wait.
 */
@NullMarked
package io.github.telegramspring.emulator.limit;

import org.jspecify.annotations.NullMarked;
