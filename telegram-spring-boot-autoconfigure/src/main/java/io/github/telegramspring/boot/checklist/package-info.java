/**
 * What is looked at before a bot goes live.
 */
@NullMarked
package io.github.telegramspring.boot.checklist;

import org.jspecify.annotations.NullMarked;
