package io.github.telegramspring.boot.autoconfigure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Conditional;

/**
 * Matches where a bot is to be configured: in the application, or in the contexts of its
 * bots if it has several; unless {@code telegram.bot.enabled} is {@code false}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnBotCondition.class)
@ConditionalOnBooleanProperty(name = "telegram.bot.enabled", matchIfMissing = true)
@interface ConditionalOnEnabledTelegramBot {

}
