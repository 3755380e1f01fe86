/**
 * A bot that shows what Telegram Spring does.
 */
@NullMarked
package io.github.telegramspring.sample;

import org.jspecify.annotations.NullMarked;
