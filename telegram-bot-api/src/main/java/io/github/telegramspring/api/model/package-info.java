/**
 * What Telegram sends and what requests are made of: the types of the Bot API as records,
 * sealed interfaces and enums.
 */
@NullMarked
package io.github.telegramspring.api.model;

import org.jspecify.annotations.NullMarked;
