/**
 * Repeats calls that failed, where that can do no harm.
 */
@NullMarked
package io.github.telegramspring.api.retry;

import org.jspecify.annotations.NullMarked;
