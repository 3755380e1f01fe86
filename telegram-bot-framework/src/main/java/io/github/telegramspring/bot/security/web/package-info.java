/**
 * Mini Apps as clients of an application's own HTTP endpoints.
 */
@NullMarked
package io.github.telegramspring.bot.security.web;

import org.jspecify.annotations.NullMarked;
