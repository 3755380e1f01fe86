/**
 * What can go wrong with a call of the Bot API, one exception for each thing a caller
 * would handle.
 */
@NullMarked
package io.github.telegramspring.api.error;

import org.jspecify.annotations.NullMarked;
