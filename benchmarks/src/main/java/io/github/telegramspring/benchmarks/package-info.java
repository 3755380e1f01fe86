/**
 * Measures what a bot pays for each update and each call.
 */
@NullMarked
package io.github.telegramspring.benchmarks;

import org.jspecify.annotations.NullMarked;
