/**
 * Follows groups that became supergroups.
 */
@NullMarked
package io.github.telegramspring.api.migration;

import org.jspecify.annotations.NullMarked;
