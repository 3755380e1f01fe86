package io.github.telegramspring.boot.autoconfigure;

import java.util.EnumSet;
import java.util.Set;

import io.github.telegramspring.boot.checklist.ChecklistItem;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is warned of when the application is ready.
 */
@ConfigurationProperties("telegram.bot.checklist")
public class TelegramChecklistProperties {

	/**
	 * Comma-separated list of what is not warned of.
	 */
	private Set<ChecklistItem> ignored = EnumSet.noneOf(ChecklistItem.class);

	public Set<ChecklistItem> getIgnored() {
		return this.ignored;
	}

	public void setIgnored(Set<ChecklistItem> ignored) {
		this.ignored = ignored;
	}

}
