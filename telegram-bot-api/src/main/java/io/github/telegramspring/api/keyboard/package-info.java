/**
 * Keyboards made of rows, grids and pages of buttons.
 */
@NullMarked
package io.github.telegramspring.api.keyboard;

import org.jspecify.annotations.NullMarked;
