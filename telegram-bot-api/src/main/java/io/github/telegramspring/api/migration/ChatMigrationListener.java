package io.github.telegramspring.api.migration;

/**
 * Is told when a call finds out that a group became a supergroup.
 *
 * <pre class="code">
 * new ChatMigrationInterceptor((migration) -&gt; groups.move(migration.oldChatId(), migration.newChatId()));
 * </pre>
 */
@FunctionalInterface
public interface ChatMigrationListener {

	/**
	 * Called before the call is repeated with the new id; more than once for a group if
	 * several calls find out.
	 * @param migration which chat it is
	 */
	void onMigration(ChatMigration migration);

}
