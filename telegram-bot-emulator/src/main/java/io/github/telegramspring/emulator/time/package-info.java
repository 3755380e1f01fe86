/**
 * The emulator's time, which can be stopped and moved.
 */
@NullMarked
package io.github.telegramspring.emulator.time;

import org.jspecify.annotations.NullMarked;
