/**
 * Health of a bot: whether updates come in, and are processed.
 */
@NullMarked
package io.github.telegramspring.boot.health;

import org.jspecify.annotations.NullMarked;
