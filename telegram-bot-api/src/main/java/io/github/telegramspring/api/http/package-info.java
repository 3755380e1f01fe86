/**
 * The default transport: Apache HttpClient, set up so that the token of a bot goes to the
 * network and nowhere else.
 */
@NullMarked
package io.github.telegramspring.api.http;

import org.jspecify.annotations.NullMarked;
