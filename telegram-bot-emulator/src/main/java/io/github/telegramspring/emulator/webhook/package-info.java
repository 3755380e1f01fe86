/**
 * Updates that are brought to a bot: where its webhook is, and how deliveries are made
 * and repeated.
 */
@NullMarked
package io.github.telegramspring.emulator.webhook;

import org.jspecify.annotations.NullMarked;
