/**
 * The methods of the Bot API, one class for each group of them.
 */
@NullMarked
package io.github.telegramspring.emulator.method;

import org.jspecify.annotations.NullMarked;
