/**
 * Calls of the Bot API as observations, for metrics and traces.
 */
@NullMarked
package io.github.telegramspring.api.observation;

import org.jspecify.annotations.NullMarked;
