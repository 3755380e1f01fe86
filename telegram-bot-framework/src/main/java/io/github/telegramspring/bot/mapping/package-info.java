/**
 * Which handler is for an update: what mappings say, how they are ordered, and the
 * registry that finds a handler however many there are.
 */
@NullMarked
package io.github.telegramspring.bot.mapping;

import org.jspecify.annotations.NullMarked;
