/**
 * The annotations an author of a bot writes.
 */
@NullMarked
package io.github.telegramspring.bot.annotation;

import org.jspecify.annotations.NullMarked;
