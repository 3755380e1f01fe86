/**
 * Updates as observations, for metrics and traces, and the numbers of their processing as
 * meters.
 */
@NullMarked
package io.github.telegramspring.bot.observation;

import org.jspecify.annotations.NullMarked;
