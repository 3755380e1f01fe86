/**
 * HTTP/1.1 as the Bot API server reads and writes it, for both directions.
 */
@NullMarked
package io.github.telegramspring.emulator.http;

import org.jspecify.annotations.NullMarked;
