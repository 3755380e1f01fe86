/**
 * The types of the Bot API for a {@code JsonMapper} of the application's own.
 */
@NullMarked
package io.github.telegramspring.api.jackson;

import org.jspecify.annotations.NullMarked;
