/**
 * The command lists that a bot shows in its menu, by audience and language.
 */
@NullMarked
package io.github.telegramspring.api.command;

import org.jspecify.annotations.NullMarked;
