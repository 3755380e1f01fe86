/**
 * The methods of the Bot API as immutable requests.
 */
@NullMarked
package io.github.telegramspring.api.method;

import org.jspecify.annotations.NullMarked;
