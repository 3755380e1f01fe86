package io.github.telegramspring.bot.mapping;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.annotation.CommandScope;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.util.Assert;

/**
 * Collects what a mapping says, and checks each piece as it comes.
 */
final class UpdateMappingBuilder implements UpdateMappingInfo.Builder {

	private static final Pattern COMMAND = Pattern.compile("[a-z0-9_]{1,32}");

	private static final Set<UpdateType> ALBUMS = EnumSet.of(UpdateType.MESSAGE, UpdateType.CHANNEL_POST,
			UpdateType.BUSINESS_MESSAGE);

	private static final int MAX_DESCRIPTION = 256;

	private static final int MAX_CALLBACK_DATA = 64;

	final Set<UpdateType> types;

	boolean album;

	boolean fallback;

	int order = Ordered.LOWEST_PRECEDENCE;

	String description = "";

	private @Nullable Set<CommandScope> scopes;

	private final Set<ChatType> chatTypes = EnumSet.noneOf(ChatType.class);

	private final Set<Trigger> triggers = new LinkedHashSet<>();

	private final Set<MessageContentType> contents = EnumSet.noneOf(MessageContentType.class);

	private final Set<UpdateCondition> conditions = new LinkedHashSet<>();

	UpdateMappingBuilder(Set<UpdateType> types) {
		Assert.isTrue(!types.isEmpty() && !types.contains(UpdateType.UNKNOWN),
				"it is not mapped to any known kind of update; a mapping is for one kind or more, "
						+ "such as UpdateType.MESSAGE");
		this.types = EnumSet.copyOf(types);
	}

	@Override
	public UpdateMappingBuilder commands(String... names) {
		for (String name : names) {
			Assert.isTrue(COMMAND.matcher(name).matches(),
					() -> "'" + name + "' is not the name of a command; a name has 1-32 characters, all of them "
							+ "lower-case letters a-z, digits or underscores, and is given without its slash");
			this.triggers.add(new Trigger.Command(name));
		}
		return this;
	}

	@Override
	public UpdateMappingBuilder description(String description) {
		Assert.isTrue(description.length() <= MAX_DESCRIPTION, () -> "the description has " + description.length()
				+ " characters; Telegram allows up to " + MAX_DESCRIPTION);
		this.description = description;
		return this;
	}

	@Override
	public UpdateMappingBuilder scopes(CommandScope... scopes) {
		this.scopes = Set.of(scopes);
		return this;
	}

	/**
	 * A command for private chats shows there, and one for groups there; one for channels
	 * alone shows nowhere, since nobody is shown a menu in a channel.
	 */
	Set<CommandScope> scopes() {
		if (this.description.isEmpty()) {
			return Set.of();
		}
		if (this.scopes != null) {
			return this.scopes;
		}
		boolean any = this.chatTypes.isEmpty();
		boolean inPrivate = any || this.chatTypes.contains(ChatType.PRIVATE);
		boolean inGroups = any || this.chatTypes.contains(ChatType.GROUP)
				|| this.chatTypes.contains(ChatType.SUPERGROUP);
		if (inPrivate && inGroups) {
			return Set.of(CommandScope.DEFAULT);
		}
		if (inPrivate) {
			return Set.of(CommandScope.PRIVATE_CHATS);
		}
		return inGroups ? Set.of(CommandScope.GROUPS) : Set.of();
	}

	@Override
	public UpdateMappingBuilder text(String... texts) {
		for (String text : texts) {
			this.triggers.add(new Trigger.Text(textSubject(), TextPattern.exact(text)));
		}
		return this;
	}

	@Override
	public UpdateMappingBuilder text(MessageSource messages, String... codes) {
		for (String code : codes) {
			this.triggers.add(new Trigger.LocalizedText(messages, code));
		}
		return this;
	}

	@Override
	public UpdateMappingBuilder pattern(String... patterns) {
		for (String pattern : patterns) {
			this.triggers.add(new Trigger.Text(textSubject(), TextPattern.regex(pattern)));
		}
		return this;
	}

	@Override
	public UpdateMappingBuilder data(String... templates) {
		for (String template : templates) {
			checkFits(TextTemplate.of(template));
			this.triggers.add(new Trigger.Text(TextSubject.DATA, TextPattern.template(template)));
		}
		return this;
	}

	private void checkFits(TextTemplate template) {
		int least = template.literals().getBytes(StandardCharsets.UTF_8).length + template.freeVariables();
		Assert.isTrue(least <= MAX_CALLBACK_DATA || !this.types.contains(UpdateType.CALLBACK_QUERY),
				() -> "'" + template.expand((name) -> "{" + name + "}") + "' stands for " + least
						+ " bytes or more; the data of a button has room for " + MAX_CALLBACK_DATA
						+ ", so keep what is long on the server and put its id into the data");
	}

	/**
	 * Only messages have two texts; for all others one subject lets equal mappings be
	 * seen.
	 */
	private TextSubject textSubject() {
		return this.types.stream().anyMatch(MessageKinds::isMessage) ? TextSubject.TEXT : TextSubject.DATA;
	}

	@Override
	public UpdateMappingBuilder has(MessageContentType... contents) {
		this.contents.addAll(List.of(contents));
		return this;
	}

	@Override
	public UpdateMappingBuilder chatTypes(ChatType... types) {
		this.chatTypes.addAll(List.of(types));
		return (types.length == 0) ? this : condition(new ChatTypeCondition(Set.of(types)));
	}

	@Override
	public UpdateMappingBuilder inTopic() {
		return condition(new TopicCondition());
	}

	@Override
	public UpdateMappingBuilder condition(UpdateCondition condition) {
		this.conditions.add(condition);
		return this;
	}

	@Override
	public UpdateMappingBuilder album() {
		Assert.isTrue(ALBUMS.containsAll(this.types),
				() -> "it is mapped to albums of " + this.types + "; there are albums of " + ALBUMS);
		this.album = true;
		return this;
	}

	@Override
	public UpdateMappingBuilder fallback() {
		this.fallback = true;
		return this;
	}

	@Override
	public UpdateMappingBuilder order(int order) {
		this.order = order;
		return this;
	}

	@Override
	public UpdateMappingInfo build() {
		Set<UpdateCondition> all = new LinkedHashSet<>(this.conditions);
		Set<Trigger> found = new LinkedHashSet<>(this.triggers);
		if (found.isEmpty()) {
			turnDataPrefixesIntoTriggers(all, found);
		}
		if (found.isEmpty()) {
			this.contents.forEach((content) -> found.add(new Trigger.Content(content)));
		}
		else if (!this.contents.isEmpty()) {
			all.add(new ContentCondition(Set.copyOf(this.contents)));
		}
		return new UpdateMappingInfo(this, found.isEmpty() ? Set.of(new Trigger.Any()) : found, all);
	}

	private static void turnDataPrefixesIntoTriggers(Set<UpdateCondition> conditions, Set<Trigger> found) {
		for (UpdateCondition condition : conditions) {
			if (condition instanceof DataPrefixCondition data) {
				data.prefixes().stream().sorted().map(Trigger.DataPrefix::new).forEach(found::add);
				conditions.remove(condition);
				return;
			}
		}
	}

}
