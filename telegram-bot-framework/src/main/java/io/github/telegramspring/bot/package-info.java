/**
 * Takes updates in and hands them to the bot's handlers.
 */
@NullMarked
package io.github.telegramspring.bot;

import org.jspecify.annotations.NullMarked;
