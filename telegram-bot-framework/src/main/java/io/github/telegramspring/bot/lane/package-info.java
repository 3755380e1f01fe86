/**
 * Order by key: tasks that share a key run one after the other, all others in parallel.
 */
@NullMarked
package io.github.telegramspring.bot.lane;

import org.jspecify.annotations.NullMarked;
