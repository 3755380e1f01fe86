/**
 * Reacting to updates: from the bytes that arrive to the handler that answers.
 */
@NullMarked
package io.github.telegramspring.bot;

import org.jspecify.annotations.NullMarked;
