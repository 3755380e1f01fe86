package io.github.telegramspring.boot.autoconfigure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Conditional;

/**
 * Matches when updates come in by a certain way, chosen with
 * {@code telegram.bot.updates.mode} or found out from the webhook's URL.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(OnUpdatesModeCondition.class)
@interface ConditionalOnUpdatesMode {

	/**
	 * The way updates come in; not {@link UpdatesMode#AUTO}.
	 */
	UpdatesMode value();

}
