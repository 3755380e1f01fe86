/**
 * Writes the Java of the Bot API from its schema, at build time.
 */
@NullMarked
package io.github.telegramspring.generator;

import org.jspecify.annotations.NullMarked;
