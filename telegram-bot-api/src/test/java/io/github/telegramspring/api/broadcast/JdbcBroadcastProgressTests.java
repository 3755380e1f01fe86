package io.github.telegramspring.api.broadcast;

import java.util.UUID;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

class JdbcBroadcastProgressTests extends BroadcastProgressTests {

	private final DriverManagerDataSource database = new DriverManagerDataSource(
			"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");

	JdbcBroadcastProgressTests() {
		new ResourceDatabasePopulator(
				new ClassPathResource("schema-telegram-broadcast.sql", JdbcBroadcastProgress.class))
			.execute(this.database);
	}

	@Override
	BroadcastProgress progress() {
		return new JdbcBroadcastProgress(new JdbcTemplate(this.database));
	}

}
