/**
 * The actuator endpoint that shows the bots of an application and their handlers.
 */
@NullMarked
package io.github.telegramspring.boot.endpoint;

import org.jspecify.annotations.NullMarked;
