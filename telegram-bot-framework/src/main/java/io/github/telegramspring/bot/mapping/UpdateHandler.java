package io.github.telegramspring.bot.mapping;

import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

/**
 * A handler in plain code. Beans of this type are registered beside the annotated
 * methods, by the same rules.
 *
 * <pre class="code">
 * &#64;Component
 * class Ping implements UpdateHandler {
 *
 *     public UpdateMappingInfo mapping() {
 *         return UpdateMappingInfo.of(UpdateType.MESSAGE).commands("ping").build();
 *     }
 *
 *     public Object handle(UpdateContext context) {
 *         return "pong";
 *     }
 *
 * }
 * </pre>
 *
 * @see UpdateRoutes
 */
public interface UpdateHandler {

	/**
	 * Returns which updates the handler is for; asked once, at start-up.
	 * @return the mapping
	 */
	UpdateMappingInfo mapping();

	/**
	 * Handles an update.
	 * @param context the update
	 * @return anything that an annotated method could return for such an update, or
	 * {@code null}
	 * @throws Exception if handling failed
	 */
	@Nullable Object handle(UpdateContext context) throws Exception;

	/**
	 * Says which handler it is, in messages.
	 * @return the name, which differs from that of other handlers; that of the class by
	 * default
	 */
	default String name() {
		return getClass().getName();
	}

}
