package io.github.telegramspring.bot.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.bot.CommandCall;
import io.github.telegramspring.bot.UpdateContext;

/**
 * Finds the entries that can be for an update of one kind. Entries are added in their
 * order, so that all lists are sorted.
 */
final class TypeIndex {

	private final Map<String, List<MappingEntry>> commands = new HashMap<>();

	private final Map<TextSubject, TextIndex> texts = new EnumMap<>(TextSubject.class);

	private final Map<MessageContentType, List<MappingEntry>> contents = new EnumMap<>(MessageContentType.class);

	private final List<MappingEntry> others = new ArrayList<>();

	void add(MappingEntry entry) {
		if (entry.trigger() instanceof Trigger.Command command) {
			this.commands.computeIfAbsent(command.name(), (key) -> new ArrayList<>()).add(entry);
		}
		else if (entry.trigger() instanceof Trigger.Text text) {
			texts(text.subject()).add(text.pattern(), entry);
		}
		else if (entry.trigger() instanceof Trigger.DataPrefix data) {
			texts(TextSubject.DATA).add(data.prefix(), entry);
		}
		else if (entry.trigger() instanceof Trigger.Content content) {
			this.contents.computeIfAbsent(content.type(), (key) -> new ArrayList<>()).add(entry);
		}
		else {
			this.others.add(entry);
		}
	}

	private TextIndex texts(TextSubject subject) {
		return this.texts.computeIfAbsent(subject, (key) -> new TextIndex());
	}

	void find(UpdateContext context, EntryLists found) {
		CommandCall command = this.commands.isEmpty() ? null : context.command();
		if (command != null) {
			found.accept(this.commands.get(command.name()));
		}
		this.texts.forEach((subject, index) -> index.find(subject.of(context), found));
		Message message = this.contents.isEmpty() ? null : context.message();
		if (message != null) {
			this.contents.forEach((type, entries) -> {
				if (message.hasContent(type)) {
					found.accept(entries);
				}
			});
		}
		found.accept(this.others);
	}

}
