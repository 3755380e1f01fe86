/**
 * Wires bots from the application's properties.
 */
@NullMarked
package io.github.telegramspring.boot.autoconfigure;

import org.jspecify.annotations.NullMarked;
