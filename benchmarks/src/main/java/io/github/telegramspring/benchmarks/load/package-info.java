/**
 * Measures whole servers: how many updates a second they take in, with how much memory,
 * and how soon.
 */
@NullMarked
package io.github.telegramspring.benchmarks.load;

import org.jspecify.annotations.NullMarked;
