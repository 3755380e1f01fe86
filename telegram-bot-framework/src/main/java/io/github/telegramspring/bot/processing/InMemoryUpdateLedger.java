package io.github.telegramspring.bot.processing;

import io.github.telegramspring.bot.UpdateLedger;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, in this process, which of the last million updates are done, in 150 kB.
 * <p>
 * The numbers of the updates of a bot follow each other, so one bit for each is enough.
 * Bits are kept in pages, and a page gives way to the one that comes {@value #PAGES}
 * pages later; should Telegram begin with other numbers, pages give way in the same
 * manner.
 * <p>
 * A million is plenty: Telegram delivers again only what was not acknowledged, two
 * updates for each of its connections at most, 100 of them as a rule, and does so within
 * two minutes. What would come later than that is handled again, which is what happens
 * after a restart, too.
 */
public final class InMemoryUpdateLedger implements UpdateLedger {

	private static final int PAGES = 1024;

	private static final int PAGE_SIZE = 1024;

	private final @Nullable Page[] pages = new Page[PAGES];

	@Override
	public synchronized Claim claim(long updateId) {
		Page page = this.pages[slot(updateId)];
		return (page != null && page.contains(updateId)) ? Claim.DONE : Claim.GRANTED;
	}

	@Override
	public synchronized void complete(long updateId) {
		int slot = slot(updateId);
		Page page = this.pages[slot];
		if (page == null || !page.covers(updateId)) {
			page = new Page(Math.floorDiv(updateId, PAGE_SIZE));
			this.pages[slot] = page;
		}
		page.add(updateId);
	}

	@Override
	public void release(long updateId) {
		// what was granted was not noted
	}

	private static int slot(long updateId) {
		return (int) Math.floorMod(Math.floorDiv(updateId, PAGE_SIZE), (long) PAGES);
	}

	private static final class Page {

		private final long number;

		private final long[] bits = new long[PAGE_SIZE / Long.SIZE];

		private Page(long number) {
			this.number = number;
		}

		boolean covers(long updateId) {
			return Math.floorDiv(updateId, PAGE_SIZE) == this.number;
		}

		boolean contains(long updateId) {
			return covers(updateId) && (this.bits[word(updateId)] & bit(updateId)) != 0;
		}

		void add(long updateId) {
			this.bits[word(updateId)] |= bit(updateId);
		}

		private static int word(long updateId) {
			return Math.floorMod(updateId, PAGE_SIZE) / Long.SIZE;
		}

		private static long bit(long updateId) {
			return 1L << updateId;
		}

	}

}
