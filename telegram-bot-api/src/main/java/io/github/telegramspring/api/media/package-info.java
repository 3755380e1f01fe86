/**
 * Albums of photos, videos, documents or audio files.
 */
@NullMarked
package io.github.telegramspring.api.media;

import org.jspecify.annotations.NullMarked;
