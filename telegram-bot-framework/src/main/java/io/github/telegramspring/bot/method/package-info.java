/**
 * Methods as handlers of updates: how they are found, chosen and invoked.
 */
@NullMarked
package io.github.telegramspring.bot.method;

import org.jspecify.annotations.NullMarked;
