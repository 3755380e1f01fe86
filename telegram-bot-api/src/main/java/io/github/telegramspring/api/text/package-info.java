/**
 * Formatted text: parsing, rendering, building, detecting and splitting it the way
 * Telegram does.
 */
@NullMarked
package io.github.telegramspring.api.text;

import org.jspecify.annotations.NullMarked;
