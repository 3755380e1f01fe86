/**
 * Answers as values: what a handler wants to say, apart from where it is sent to.
 */
@NullMarked
package io.github.telegramspring.bot.reply;

import org.jspecify.annotations.NullMarked;
