/**
 * The whole put together: what belongs to one bot, and what people do.
 */
@NullMarked
package io.github.telegramspring.emulator.engine;

import org.jspecify.annotations.NullMarked;
