/**
 * Updates that wait for a bot, and the long poll that fetches them.
 */
@NullMarked
package io.github.telegramspring.emulator.update;

import org.jspecify.annotations.NullMarked;
