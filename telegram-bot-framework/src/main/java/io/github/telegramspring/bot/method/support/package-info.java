/**
 * The arguments and return values that handler methods can have out of the box.
 */
@NullMarked
package io.github.telegramspring.bot.method.support;

import org.jspecify.annotations.NullMarked;
