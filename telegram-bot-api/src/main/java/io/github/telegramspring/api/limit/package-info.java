/**
 * Limits of Telegram on texts, checked before a request is sent.
 */
@NullMarked
package io.github.telegramspring.api.limit;

import org.jspecify.annotations.NullMarked;
