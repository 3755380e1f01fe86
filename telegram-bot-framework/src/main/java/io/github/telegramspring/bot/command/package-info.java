/**
 * The menu of commands that Telegram shows, made of the handlers' descriptions.
 */
@NullMarked
package io.github.telegramspring.bot.command;

import org.jspecify.annotations.NullMarked;
