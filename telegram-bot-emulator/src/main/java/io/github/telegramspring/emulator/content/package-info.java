/**
 * What messages are about: texts, media, polls, services.
 */
@NullMarked
package io.github.telegramspring.emulator.content;

import org.jspecify.annotations.NullMarked;
