/**
 * What goes wrong on demand: calls that fail, and updates that are delivered badly.
 */
@NullMarked
package io.github.telegramspring.emulator.fault;

import org.jspecify.annotations.NullMarked;
