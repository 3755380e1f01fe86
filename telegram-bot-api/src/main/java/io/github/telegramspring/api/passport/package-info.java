/**
 * Telegram Passport: decrypts the documents that users share with a bot, and tells them
 * what is wrong with these.
 */
@NullMarked
package io.github.telegramspring.api.passport;

import org.jspecify.annotations.NullMarked;
