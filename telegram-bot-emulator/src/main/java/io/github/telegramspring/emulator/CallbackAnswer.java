package io.github.telegramspring.emulator;

/**
 * What a bot answers when a button was tapped.
 *
 * @param text the notification, empty if there is none
 * @param isAlert whether it is shown until it is dismissed, rather than for a moment
 * @param url what is opened, empty for nothing
 */
public record CallbackAnswer(String text, boolean isAlert, String url) {
}
