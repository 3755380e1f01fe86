/**
 * A shop that sells for Telegram Stars.
 */
@NullMarked
package io.github.telegramspring.sample.shop;

import org.jspecify.annotations.NullMarked;
