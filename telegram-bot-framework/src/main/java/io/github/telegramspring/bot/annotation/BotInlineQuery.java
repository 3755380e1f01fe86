package io.github.telegramspring.bot.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.github.telegramspring.api.model.InlineQueryChatType;
import io.github.telegramspring.api.model.UpdateType;

import org.springframework.core.annotation.AliasFor;

/**
 * Handles what people type after the name of the bot in any chat.
 *
 * <pre class="code">
 * &#64;BotInlineQuery
 * List&lt;InlineQueryResult&gt; search(InlineQuery query) { ... }
 * </pre>
 *
 * The method can return a {@code List} of results, {@code InlineResults} for pages of
 * them, or an {@code AnswerInlineQuery}.
 */
@Target({ ElementType.METHOD, ElementType.ANNOTATION_TYPE })
@Retention(RetentionPolicy.RUNTIME)
@Documented
@UpdateMapping(types = UpdateType.INLINE_QUERY)
public @interface BotInlineQuery {

	/**
	 * The query, as templates for all of it; any if there is none. In {@code buy:{id}},
	 * {@code {id}} can be had as a {@link DataVariable}.
	 * @return the templates
	 */
	@AliasFor(annotation = UpdateMapping.class, attribute = "data")
	String[] value() default {};

	/**
	 * Regular expressions that are found anywhere in the query; their named groups can be
	 * had as {@link DataVariable}s.
	 * @return the regular expressions
	 */
	@AliasFor(annotation = UpdateMapping.class)
	String[] pattern() default {};

	/**
	 * The types of chats in which the query is typed.
	 * @return the types; any if empty
	 */
	@AliasFor(annotation = UpdateMapping.class, attribute = "inlineChatTypes")
	InlineQueryChatType[] chatTypes() default {};

}
