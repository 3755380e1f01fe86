package io.github.telegramspring.bot.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.github.telegramspring.bot.annotation.ReactionChange;
import io.github.telegramspring.bot.annotation.UpdateMapping;

/**
 * Makes conditions of those attributes of an annotation that are for few kinds of
 * updates.
 */
public final class AnnotatedConditions {

	private AnnotatedConditions() {
	}

	/**
	 * Makes the conditions of an annotation.
	 * @param annotation the annotation
	 * @return a condition for each group of attributes that is given
	 */
	public static List<UpdateCondition> of(UpdateMapping annotation) {
		List<UpdateCondition> conditions = new ArrayList<>();
		if (annotation.inTopic()) {
			conditions.add(new TopicCondition());
		}
		if (annotation.inlineChatTypes().length > 0) {
			conditions.add(new InlineChatTypeCondition(Set.of(annotation.inlineChatTypes())));
		}
		if (annotation.reactions().length + annotation.reactionChanges().length > 0) {
			Set<ReactionChange> changes = Set.of(annotation.reactionChanges());
			conditions.add(new ReactionCondition(Set.of(annotation.reactions()),
					changes.isEmpty() ? Set.of(ReactionChange.values()) : changes));
		}
		if (annotation.transitions().length + annotation.oldStatus().length + annotation.newStatus().length > 0) {
			conditions.add(new MembershipCondition(Set.of(annotation.transitions()), Set.of(annotation.oldStatus()),
					Set.of(annotation.newStatus())));
		}
		return conditions;
	}

}
