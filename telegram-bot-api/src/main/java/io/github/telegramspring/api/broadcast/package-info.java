/**
 * Sends something to very many chats.
 */
@NullMarked
package io.github.telegramspring.api.broadcast;

import org.jspecify.annotations.NullMarked;
