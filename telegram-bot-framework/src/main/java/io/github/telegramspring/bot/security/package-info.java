/**
 * Telegram users and what they may do, for Spring Security.
 */
@NullMarked
package io.github.telegramspring.bot.security;

import org.jspecify.annotations.NullMarked;
