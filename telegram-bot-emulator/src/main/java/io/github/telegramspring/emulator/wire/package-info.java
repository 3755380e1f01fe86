/**
 * The bytes of the Bot API: answers, errors and objects in the server's own order of
 * members.
 */
@NullMarked
package io.github.telegramspring.emulator.wire;

import org.jspecify.annotations.NullMarked;
