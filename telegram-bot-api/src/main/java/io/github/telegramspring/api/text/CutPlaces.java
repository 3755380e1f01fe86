package io.github.telegramspring.api.text;

import io.github.telegramspring.api.model.MessageEntity;

/**
 * Knows how good it is to cut a text at a place.
 *
 * <p>
 * What counts first is how much an entity would suffer: not at all, a little if it is one
 * that spans text, or much if it is one that belongs together, like a link. What counts
 * next is what ends at the place, from a paragraph down to a character.
 */
final class CutPlaces {

	private static final String SENTENCE_ENDS = ".!?\u2026\u3002\uff01\uff1f";

	private static final int LEVELS = 8;

	private static final int WORD = 3;

	private static final int CHARACTER = 4;

	private final String text;

	private final int[] spanning;

	private final int[] together;

	CutPlaces(FormattedText source) {
		this.text = source.text();
		this.spanning = new int[this.text.length() + 2];
		this.together = new int[this.text.length() + 2];
		for (MessageEntity entity : source.entities()) {
			int[] depth = staysTogether(entity) ? this.together : this.spanning;
			if (entity.length() > 1) {
				depth[entity.offset() + 1]++;
				depth[EntityOrder.end(entity)]--;
			}
		}
		for (int i = 1; i < this.spanning.length; i++) {
			this.spanning[i] += this.spanning[i - 1];
			this.together[i] += this.together[i - 1];
		}
	}

	private static boolean staysTogether(MessageEntity entity) {
		return switch (entity.type()) {
			case BOLD, ITALIC, UNDERLINE, STRIKETHROUGH, SPOILER, BLOCKQUOTE, EXPANDABLE_BLOCKQUOTE, PRE -> false;
			default -> true;
		};
	}

	/**
	 * Returns the best place that is behind one offset and not behind another, which is
	 * the one furthest behind among equals.
	 */
	int best(int behind, int furthest) {
		int best = -1;
		int bestRank = Integer.MAX_VALUE;
		for (int place = furthest; place > behind && bestRank > 0; place--) {
			int rank = rank(place);
			// Whether a character starts is asked last, because it may take a longer
			// look.
			boolean better = rank < bestRank
					&& (rank % LEVELS != CHARACTER || CharacterClusters.isStart(this.text, place));
			if (better) {
				best = place;
				bestRank = rank;
			}
		}
		return (best >= 0) ? best : furthest;
	}

	private int rank(int place) {
		int level = level(place);
		if (this.together[place] > 0) {
			return 2 * LEVELS + level;
		}
		return (this.spanning[place] > 0 || level == CHARACTER) ? LEVELS + level : level;
	}

	private int level(int place) {
		char before = this.text.charAt(place - 1);
		char after = this.text.charAt(place);
		if (before == '\r' && after == '\n') {
			return CHARACTER;
		}
		if (before == '\n') {
			int end = place - 2;
			while (end > 0 && this.text.charAt(end) == '\r') {
				end--;
			}
			return (end >= 0 && this.text.charAt(end) == '\n') ? 0 : 1;
		}
		if (Character.isWhitespace(before)) {
			return (place > 1 && SENTENCE_ENDS.indexOf(this.text.charAt(place - 2)) >= 0) ? 2 : WORD;
		}
		if (SENTENCE_ENDS.indexOf(before) > 2) {
			return 2;
		}
		if (Character.isWhitespace(after)) {
			return WORD;
		}
		return CHARACTER;
	}

}
