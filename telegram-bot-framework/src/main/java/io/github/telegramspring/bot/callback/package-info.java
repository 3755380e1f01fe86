/**
 * What inline buttons carry: records in at most 64 bytes, or texts by a pattern.
 */
@NullMarked
package io.github.telegramspring.bot.callback;

import org.jspecify.annotations.NullMarked;
