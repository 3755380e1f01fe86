package io.github.telegramspring.bot.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

/**
 * Handlers as functions, in the manner of Spring's {@code RouterFunction}. A bean of this
 * type registers them beside annotated methods, by the same rules: the order in which
 * they are written does not matter.
 *
 * <pre class="code">
 * &#64;Bean
 * UpdateRoutes routes(Shop shop) {
 *     return UpdateRoutes.route()
 *         .command("start", (context) -&gt; "Hello")
 *         .callback("buy:{id}", (context) -&gt; shop.buy(TextMatch.of(context).variable("id")))
 *         .having(MessageContentType.PHOTO, (context) -&gt; "Nice")
 *         .nest((mapping) -&gt; mapping.chatTypes(ChatType.PRIVATE), (routes) -&gt; routes
 *             .command("settings", (context) -&gt; shop.settings()))
 *         .fallback((context) -&gt; "I did not understand that")
 *         .build();
 * }
 * </pre>
 */
public final class UpdateRoutes {

	private final List<UpdateHandler> handlers;

	private UpdateRoutes(List<UpdateHandler> handlers) {
		this.handlers = List.copyOf(handlers);
	}

	/**
	 * Starts some routes.
	 * @return a builder without routes
	 */
	public static Builder route() {
		return new Builder(UnaryOperator.identity());
	}

	/**
	 * Returns the routes.
	 * @return a handler for each
	 */
	public List<UpdateHandler> handlers() {
		return this.handlers;
	}

	/**
	 * Collects routes.
	 */
	public static final class Builder {

		private final List<UpdateHandler> handlers = new ArrayList<>();

		private final UnaryOperator<UpdateMappingInfo.Builder> conditions;

		private Builder(UnaryOperator<UpdateMappingInfo.Builder> conditions) {
			this.conditions = conditions;
		}

		/**
		 * Adds a route for any mapping.
		 * @param mapping which updates are meant
		 * @param function handles them
		 * @return this builder
		 */
		public Builder on(UpdateMappingInfo.Builder mapping, HandlerFunction function) {
			UpdateMappingInfo built = this.conditions.apply(mapping).build();
			this.handlers.add(new Route(built, function));
			return this;
		}

		/**
		 * Adds a route for all updates of a kind.
		 * @param type the kind
		 * @param function handles them
		 * @return this builder
		 */
		public Builder on(UpdateType type, HandlerFunction function) {
			return on(UpdateMappingInfo.of(type), function);
		}

		/**
		 * Adds a route for messages that start with a command.
		 * @param name the name without slash, 1-32 characters of {@code a-z0-9_}
		 * @param function handles them
		 * @return this builder
		 */
		public Builder command(String name, HandlerFunction function) {
			return on(UpdateMappingInfo.of(UpdateType.MESSAGE).commands(name), function);
		}

		/**
		 * Adds a route for messages whose text or caption is this one.
		 * @param text the text
		 * @param function handles them
		 * @return this builder
		 */
		public Builder text(String text, HandlerFunction function) {
			return on(UpdateMappingInfo.of(UpdateType.MESSAGE).text(text), function);
		}

		/**
		 * Adds a route for messages in whose text or caption a pattern is found.
		 * @param pattern the regular expression
		 * @param function handles them
		 * @return this builder
		 * @see TextMatch
		 */
		public Builder pattern(String pattern, HandlerFunction function) {
			return on(UpdateMappingInfo.of(UpdateType.MESSAGE).pattern(pattern), function);
		}

		/**
		 * Adds a route for messages with some content.
		 * @param content the content
		 * @param function handles them
		 * @return this builder
		 */
		public Builder having(MessageContentType content, HandlerFunction function) {
			return on(UpdateMappingInfo.of(UpdateType.MESSAGE).has(content), function);
		}

		/**
		 * Adds a route for taps on buttons.
		 * @param data a template for their data, such as {@code buy:{id}}
		 * @param function handles them
		 * @return this builder
		 * @see TextMatch
		 */
		public Builder callback(String data, HandlerFunction function) {
			return on(UpdateMappingInfo.of(UpdateType.CALLBACK_QUERY).data(data), function);
		}

		/**
		 * Adds a route for messages that nothing else took.
		 * @param function handles them
		 * @return this builder
		 */
		public Builder fallback(HandlerFunction function) {
			return on(UpdateMappingInfo.of(UpdateType.MESSAGE).fallback(), function);
		}

		/**
		 * Adds routes that have something in common.
		 * @param conditions adds to the mapping of each route
		 * @param routes adds the routes
		 * @return this builder
		 */
		public Builder nest(UnaryOperator<UpdateMappingInfo.Builder> conditions, Consumer<Builder> routes) {
			Builder nested = new Builder((mapping) -> conditions.apply(this.conditions.apply(mapping)));
			routes.accept(nested);
			this.handlers.addAll(nested.handlers);
			return this;
		}

		/**
		 * Adds handlers that were made elsewhere.
		 * @param handlers the handlers
		 * @return this builder
		 */
		public Builder add(UpdateHandler... handlers) {
			this.handlers.addAll(Arrays.asList(handlers));
			return this;
		}

		/**
		 * Builds the routes.
		 * @return the routes
		 */
		public UpdateRoutes build() {
			return new UpdateRoutes(this.handlers);
		}

	}

	/**
	 * Handles an update.
	 */
	@FunctionalInterface
	public interface HandlerFunction {

		/**
		 * Handles an update.
		 * @param context the update
		 * @return anything that an annotated method could return, or {@code null}
		 * @throws Exception if handling failed
		 */
		@Nullable Object handle(UpdateContext context) throws Exception;

	}

	private record Route(UpdateMappingInfo mapping, HandlerFunction function) implements UpdateHandler {

		@Override
		public @Nullable Object handle(UpdateContext context) throws Exception {
			return this.function.handle(context);
		}

		@Override
		public String name() {
			return "route " + this.mapping;
		}

	}

}
