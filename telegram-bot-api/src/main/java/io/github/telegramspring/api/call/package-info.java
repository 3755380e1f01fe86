/**
 * What happens around a call on its way to Telegram, and calls of methods that have no
 * class.
 */
@NullMarked
package io.github.telegramspring.api.call;

import org.jspecify.annotations.NullMarked;
