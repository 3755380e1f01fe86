/**
 * The HTTP addresses of the emulator: the Bot API, and acting as a user.
 */
@NullMarked
package io.github.telegramspring.emulator.server;

import org.jspecify.annotations.NullMarked;
