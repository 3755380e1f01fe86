package io.github.telegramspring.bot;

/**
 * What a handler returns that looked at an update and leaves it to the next handler that
 * is for it.
 *
 * <pre class="code">
 * &#64;BotMessage(pattern = "weather in (?&lt;city&gt;.+)")
 * Object weather(&#64;DataVariable String city) {
 *     return this.cities.contains(city) ? this.forecasts.of(city) : UNHANDLED;
 * }
 * </pre>
 */
public enum Unhandled {

	/**
	 * The update is left to the next handler.
	 */
	UNHANDLED

}
