package io.github.telegramspring.api.broadcast;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * Keeps the progress of broadcasts in a table {@code telegram_broadcast}. It is made by
 * {@code schema-telegram-broadcast.sql} beside this class.
 *
 * <pre class="code">
 * CREATE TABLE telegram_broadcast (name VARCHAR(100) PRIMARY KEY, progress VARCHAR(20000) NOT NULL);
 * </pre>
 */
public final class JdbcBroadcastProgress implements BroadcastProgress {

	private final JdbcOperations jdbc;

	/**
	 * Creates a progress.
	 * @param jdbc the database, such as a {@code JdbcTemplate}
	 */
	public JdbcBroadcastProgress(JdbcOperations jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public @Nullable BroadcastCheckpoint load(String broadcast) {
		List<String> rows = this.jdbc.queryForList("SELECT progress FROM telegram_broadcast WHERE name = ?",
				String.class, broadcast);
		return rows.isEmpty() ? null : BroadcastCheckpoint.parse(rows.get(0));
	}

	@Override
	public void save(String broadcast, BroadcastCheckpoint checkpoint) {
		String text = checkpoint.toText();
		if (this.jdbc.update("UPDATE telegram_broadcast SET progress = ? WHERE name = ?", text, broadcast) == 0) {
			this.jdbc.update("INSERT INTO telegram_broadcast (name, progress) VALUES (?, ?)", broadcast, text);
		}
	}

}
