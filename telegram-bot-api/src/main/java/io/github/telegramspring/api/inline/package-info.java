/**
 * Answers to inline queries, page by page.
 */
@NullMarked
package io.github.telegramspring.api.inline;

import org.jspecify.annotations.NullMarked;
