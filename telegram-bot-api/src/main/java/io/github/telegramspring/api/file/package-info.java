/**
 * Downloads of files: to a path, a stream or into memory, checked for their length and
 * resumed where they broke off.
 */
@NullMarked
package io.github.telegramspring.api.file;

import org.jspecify.annotations.NullMarked;
