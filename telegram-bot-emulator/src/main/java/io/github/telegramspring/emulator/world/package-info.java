/**
 * Who and what there is: people, bots, chats and their messages.
 */
@NullMarked
package io.github.telegramspring.emulator.world;

import org.jspecify.annotations.NullMarked;
