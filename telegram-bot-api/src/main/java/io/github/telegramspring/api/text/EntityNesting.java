package io.github.telegramspring.api.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;

/**
 * Brings entities into a form in which each is wholly inside or wholly outside of any
 * other.
 *
 * <p>
 * There are three kinds. Quotations are outermost and do not overlap. Solid entities
 * (code, links, mentions, emoji, ...) do not overlap with each other and do not cross
 * quotations; the first wins. Styles fill the rest: each is joined where it touches
 * itself, taken out of code, and cut where it would cross a quotation, a solid entity or
 * another style.
 */
final class EntityNesting {

	private static final Comparator<MessageEntity> ORDER = EntityOrder.COMPARATOR;

	private final List<MessageEntity> quotes = new ArrayList<>();

	private final List<MessageEntity> solids = new ArrayList<>();

	private final Queue<MessageEntity> pieces = new PriorityQueue<>(ORDER);

	private EntityNesting() {
	}

	static List<MessageEntity> of(List<MessageEntity> entities) {
		return new EntityNesting().nest(entities);
	}

	private List<MessageEntity> nest(List<MessageEntity> entities) {
		List<MessageEntity> sorted = entities.stream().filter((entity) -> entity.length() > 0).sorted(ORDER).toList();
		for (MessageEntity entity : sorted) {
			if (EntityOrder.isQuote(entity) && startsBehind(this.quotes, entity)) {
				this.quotes.add(entity);
			}
		}
		addSolids(sorted);
		Map<MessageEntityType, MessageEntity> open = new EnumMap<>(MessageEntityType.class);
		for (MessageEntity entity : sorted) {
			if (EntityOrder.isStyle(entity)) {
				MessageEntity before = open.get(entity.type());
				open.put(entity.type(), (before != null) ? join(before, entity) : entity);
			}
		}
		open.values().forEach(this::addStyle);
		this.pieces.addAll(this.quotes);
		this.pieces.addAll(this.solids);
		return properlyNested();
	}

	private static boolean startsBehind(List<MessageEntity> others, MessageEntity entity) {
		return others.isEmpty() || EntityOrder.end(others.get(others.size() - 1)) <= entity.offset();
	}

	private void addSolids(List<MessageEntity> sorted) {
		int quote = 0;
		for (MessageEntity entity : sorted) {
			if (EntityOrder.isQuote(entity) || EntityOrder.isStyle(entity) || !startsBehind(this.solids, entity)) {
				continue;
			}
			while (quote < this.quotes.size() && EntityOrder.end(this.quotes.get(quote)) <= entity.offset()) {
				quote++;
			}
			if (quote == this.quotes.size() || !cross(this.quotes.get(quote), entity)) {
				this.solids.add(entity);
			}
		}
	}

	/**
	 * Returns whether a solid entity is partly in a quotation, or around it.
	 */
	private static boolean cross(MessageEntity quote, MessageEntity entity) {
		boolean disjoint = EntityOrder.end(entity) <= quote.offset();
		boolean inside = entity.offset() >= quote.offset() && EntityOrder.end(entity) <= EntityOrder.end(quote);
		return !disjoint && !inside;
	}

	/**
	 * Joins a style with what follows it of the same type, or finishes it if they do not
	 * touch.
	 * @return the style that may still grow
	 */
	private MessageEntity join(MessageEntity before, MessageEntity entity) {
		int end = EntityOrder.end(before);
		if (entity.offset() > end) {
			addStyle(before);
			return entity;
		}
		return before.length(Math.max(end, EntityOrder.end(entity)) - before.offset());
	}

	private void addStyle(MessageEntity style) {
		int start = style.offset();
		int end = EntityOrder.end(style);
		for (int i = firstEndingBehind(this.quotes, start); i < this.quotes.size(); i++) {
			MessageEntity quote = this.quotes.get(i);
			if (quote.offset() >= end) {
				break;
			}
			addStyle(style, start, quote.offset());
			start = Math.max(start, quote.offset());
			int inner = Math.min(end, EntityOrder.end(quote));
			addStyle(style, start, inner);
			start = inner;
		}
		addStyle(style, start, end);
	}

	private void addStyle(MessageEntity style, int from, int to) {
		if (from >= to) {
			return;
		}
		int start = from;
		for (int i = firstEndingBehind(this.solids, start); i < this.solids.size(); i++) {
			MessageEntity solid = this.solids.get(i);
			int solidEnd = EntityOrder.end(solid);
			if (solid.offset() >= to) {
				break;
			}
			if (EntityOrder.isCode(solid)) {
				addPiece(style, start, solid.offset());
				start = solidEnd;
			}
			else if (solid.offset() < start && solidEnd < to) {
				addPiece(style, start, solidEnd);
				start = solidEnd;
			}
			else if (start < solid.offset() && to < solidEnd) {
				addPiece(style, start, solid.offset());
				start = solid.offset();
			}
		}
		addPiece(style, start, to);
	}

	private void addPiece(MessageEntity style, int start, int end) {
		if (start < end) {
			this.pieces.add(style.offset(start).length(end - start));
		}
	}

	private static int firstEndingBehind(List<MessageEntity> disjoint, int offset) {
		int low = 0;
		int high = disjoint.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (EntityOrder.end(disjoint.get(middle)) <= offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private List<MessageEntity> properlyNested() {
		List<MessageEntity> nested = new ArrayList<>(this.pieces.size());
		Deque<MessageEntity> around = new ArrayDeque<>();
		MessageEntity piece = this.pieces.poll();
		while (piece != null) {
			while (!around.isEmpty() && EntityOrder.end(around.element()) <= piece.offset()) {
				around.pop();
			}
			int end = around.isEmpty() ? EntityOrder.end(piece) : EntityOrder.end(around.element());
			if (EntityOrder.end(piece) > end) {
				addPiece(piece, end, EntityOrder.end(piece));
				this.pieces.add(piece.length(end - piece.offset()));
			}
			else {
				nested.add(piece);
				around.push(piece);
			}
			piece = this.pieces.poll();
		}
		return nested;
	}

}
