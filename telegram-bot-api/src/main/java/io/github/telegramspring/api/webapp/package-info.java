/**
 * Mini Apps and logins: tells whether what a browser sends about a user comes from
 * Telegram.
 */
@NullMarked
package io.github.telegramspring.api.webapp;

import org.jspecify.annotations.NullMarked;
