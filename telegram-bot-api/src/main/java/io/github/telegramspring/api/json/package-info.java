/**
 * Streaming JSON for the Bot API: what generated readers and writers are made of.
 */
@NullMarked
package io.github.telegramspring.api.json;

import org.jspecify.annotations.NullMarked;
