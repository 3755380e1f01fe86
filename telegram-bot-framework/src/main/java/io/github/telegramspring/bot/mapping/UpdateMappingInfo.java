package io.github.telegramspring.bot.mapping;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.annotation.CommandScope;

import org.springframework.context.MessageSource;

/**
 * Which updates a handler is for. Mapping annotations are read into it, and plain code
 * builds it:
 *
 * <pre class="code">
 * UpdateMappingInfo.of(UpdateType.MESSAGE).commands("weather").chatTypes(ChatType.PRIVATE).build()
 * UpdateMappingInfo.of(UpdateType.CALLBACK_QUERY).data("buy:{id}").build()
 * UpdateMappingInfo.of(UpdateType.MESSAGE).has(MessageContentType.PHOTO, MessageContentType.VIDEO).build()
 * </pre>
 *
 * An update meets the mapping if it is of one of the kinds, has one of the commands,
 * texts and patterns if there are any, one of the kinds of content if there are any, and
 * meets all other conditions. Instances are immutable.
 *
 * @see MappingOrder
 */
public final class UpdateMappingInfo {

	private final Set<UpdateType> types;

	private final Set<Trigger> triggers;

	private final Set<UpdateCondition> conditions;

	private final boolean album;

	private final Precedence precedence;

	private final int order;

	private final String description;

	private final Set<CommandScope> scopes;

	UpdateMappingInfo(UpdateMappingBuilder builder, Set<Trigger> triggers, Set<UpdateCondition> conditions) {
		this.types = Collections.unmodifiableSet(EnumSet.copyOf(builder.types));
		this.triggers = Collections.unmodifiableSet(new LinkedHashSet<>(triggers));
		this.conditions = Collections.unmodifiableSet(new LinkedHashSet<>(conditions));
		this.album = builder.album;
		this.precedence = builder.fallback ? Precedence.FALLBACK
				: conditions.stream()
					.map(UpdateCondition::precedence)
					.min(Comparator.naturalOrder())
					.orElse(Precedence.FREE);
		this.order = builder.order;
		this.description = builder.description;
		this.scopes = builder.scopes();
	}

	/**
	 * Starts a mapping for some kinds of updates.
	 * @param first a kind
	 * @param more further kinds
	 * @return a builder
	 * @throws IllegalArgumentException if {@link UpdateType#UNKNOWN} is among them
	 */
	public static Builder of(UpdateType first, UpdateType... more) {
		return of(EnumSet.of(first, more));
	}

	/**
	 * Starts a mapping for some kinds of updates.
	 * @param types the kinds
	 * @return a builder
	 * @throws IllegalArgumentException if there is none or {@link UpdateType#UNKNOWN} is
	 * among them
	 */
	public static Builder of(Set<UpdateType> types) {
		return new UpdateMappingBuilder(types);
	}

	/**
	 * Returns the kinds of updates.
	 * @return the kinds, at least one
	 */
	public Set<UpdateType> types() {
		return this.types;
	}

	/**
	 * Returns the commands.
	 * @return the names without slash; none if the mapping is not for commands
	 */
	public Set<String> commands() {
		return this.triggers.stream()
			.filter(Trigger.Command.class::isInstance)
			.map((trigger) -> ((Trigger.Command) trigger).name())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Returns what the commands do.
	 * @return the description, empty if there is none
	 */
	public String description() {
		return this.description;
	}

	/**
	 * Tells whether whole albums are meant, and no single messages.
	 * @return whether it is for albums
	 */
	public boolean isAlbum() {
		return this.album;
	}

	/**
	 * Returns who is shown the first of the commands in the menu of the bot.
	 * @return the audiences; none if the command is hidden or not described
	 */
	public Set<CommandScope> scopes() {
		return this.scopes;
	}

	/**
	 * Returns the names of the variables that every update of the mapping brings.
	 * @return the variables and named groups that all patterns have
	 */
	public Set<String> variables() {
		Set<String> variables = null;
		for (Trigger trigger : this.triggers) {
			Set<String> own = (trigger instanceof Trigger.Text text) ? text.pattern().variables() : Set.of();
			if (variables == null) {
				variables = new LinkedHashSet<>(own);
			}
			variables.retainAll(own);
		}
		return (variables != null) ? variables : Set.of();
	}

	Set<Trigger> triggers() {
		return this.triggers;
	}

	Set<UpdateCondition> conditions() {
		return this.conditions;
	}

	/**
	 * Returns who is asked before whom.
	 * @return the precedence
	 */
	public Precedence precedence() {
		return this.precedence;
	}

	/**
	 * Returns the order among mappings that are equally specific.
	 * @return the order; lower is asked first
	 */
	public int order() {
		return this.order;
	}

	/**
	 * Says which updates these are.
	 */
	@Override
	public String toString() {
		return MappingDescription.of(this);
	}

	/**
	 * Builds a mapping.
	 */
	public sealed interface Builder permits UpdateMappingBuilder {

		/**
		 * Adds commands.
		 * @param names the names without slash, each 1-32 characters of {@code a-z0-9_}
		 * @return this builder
		 * @throws IllegalArgumentException if a name is not allowed
		 */
		Builder commands(String... names);

		/**
		 * Says what the commands do.
		 * @param description the description, of up to 256 characters
		 * @return this builder
		 * @throws IllegalArgumentException if it is too long
		 */
		Builder description(String description);

		/**
		 * Says who is shown the first of the commands in the menu of the bot, if they are
		 * described. It follows from the types of chats otherwise.
		 * @param scopes the audiences; none to hide the command
		 * @return this builder
		 */
		Builder scopes(CommandScope... scopes);

		/**
		 * Adds texts that are taken as they are: the text or caption of a message, the
		 * data of a button, the query of an inline query, or a payload.
		 * @param texts the texts
		 * @return this builder
		 */
		Builder text(String... texts);

		/**
		 * Adds texts that are another one in each language. They are not looked up but
		 * compared one by one, in the language of the user.
		 * @param messages has the texts
		 * @param codes the codes of the texts
		 * @return this builder
		 */
		Builder text(MessageSource messages, String... codes);

		/**
		 * Adds regular expressions, which are found anywhere in the text; their named
		 * groups are variables.
		 * @param patterns the regular expressions
		 * @return this builder
		 * @throws IllegalArgumentException if one cannot be read
		 */
		Builder pattern(String... patterns);

		/**
		 * Adds templates for what the bot once handed out: data of buttons and payloads.
		 * In {@code buy:{id}}, {@code {id}} stands for one character or more.
		 * @param templates the templates, each for all of the data
		 * @return this builder
		 * @throws IllegalArgumentException if one cannot be read
		 */
		Builder data(String... templates);

		/**
		 * Asks for content of a message.
		 * @param contents the kinds, of which the message has to have one
		 * @return this builder
		 */
		Builder has(MessageContentType... contents);

		/**
		 * Asks for a chat of some types.
		 * @param types the types, of which the chat has to be one
		 * @return this builder
		 */
		Builder chatTypes(ChatType... types);

		/**
		 * Asks for a message in a topic of a forum.
		 * @return this builder
		 */
		Builder inTopic();

		/**
		 * Asks for a condition of any sort.
		 * @param condition the condition
		 * @return this builder
		 */
		Builder condition(UpdateCondition condition);

		/**
		 * Makes this a mapping for whole albums, and not for single messages.
		 * @return this builder
		 * @throws IllegalArgumentException if there are other kinds of updates than
		 * messages
		 */
		Builder album();

		/**
		 * Makes this a mapping for what nothing else took.
		 * @return this builder
		 */
		Builder fallback();

		/**
		 * Sets the order among mappings that are equally specific.
		 * @param order the order; lower is asked first
		 * @return this builder
		 */
		Builder order(int order);

		/**
		 * Builds the mapping.
		 * @return the mapping
		 */
		UpdateMappingInfo build();

	}

}
