package io.github.telegramspring.emulator.world;

/**
 * A topic of a forum.
 *
 * @param id the number of the message that started it, which is its
 * {@code message_thread_id}
 * @param name its name
 * @param iconColor the colour of its icon, as RGB
 * @param isClosed whether nobody but administrators can write to it
 */
public record ForumTopic(int id, String name, int iconColor, boolean isClosed) {
}
