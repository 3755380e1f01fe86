package io.github.telegramspring.api.migration;

/**
 * A group became a supergroup, which has an id of its own. What an application keeps
 * under the old id has to move.
 *
 * <pre class="code">
 * &#64;EventListener
 * void onMigration(ChatMigration migration) {
 *     this.groups.move(migration.oldChatId(), migration.newChatId());
 * }
 * </pre>
 *
 * @param oldChatId the id of the group
 * @param newChatId the id of the supergroup
 */
public record ChatMigration(long oldChatId, long newChatId) {
}
