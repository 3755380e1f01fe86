package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.telegramspring.api.model.UpdateType;

/**
 * Handles new states of polls: that somebody voted, or that the poll was closed. Telegram
 * tells of polls that the bot sent, and of those that were stopped by hand.
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@UpdateMapping(types = UpdateType.POLL)
public @interface BotPoll {

}
