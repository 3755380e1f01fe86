/**
 * Processing of updates: each once, in order, within limits, and reported when it fails.
 */
@NullMarked
package io.github.telegramspring.bot.processing;

import org.jspecify.annotations.NullMarked;
