/**
 * Prices and invoices in exact amounts of money and Telegram Stars.
 */
@NullMarked
package io.github.telegramspring.api.payment;

import org.jspecify.annotations.NullMarked;
