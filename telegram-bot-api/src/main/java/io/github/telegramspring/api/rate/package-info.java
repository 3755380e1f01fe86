/**
 * Keeps a bot within a rate of messages, for broadcasts.
 */
@NullMarked
package io.github.telegramspring.api.rate;

import org.jspecify.annotations.NullMarked;
