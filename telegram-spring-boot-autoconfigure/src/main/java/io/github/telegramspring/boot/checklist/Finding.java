package io.github.telegramspring.boot.checklist;

/**
 * Something to be mended before a bot goes live.
 *
 * @param item what was looked at
 * @param text what was found, and what to do about it
 */
public record Finding(ChecklistItem item, String text) {

}
