/**
 * What happened in the emulator, in the order in which it happened.
 */
@NullMarked
package io.github.telegramspring.emulator.activity;

import org.jspecify.annotations.NullMarked;
