package io.github.telegramspring.emulator.fault;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * The faults that are going to strike. Of several that fit, the one that was set first
 * strikes. They can be set at any time, from any thread:
 *
 * <pre class="code">
 * telegram.faults().strike(FaultScope.next(1).ofMethod("sendMessage"), CallFault.tooManyRequests(3));
 * telegram.faults().strike(FaultScope.next(5), DeliveryFault.DUPLICATED);
 * </pre>
 */
public final class Faults {

	private final List<Rule> rules = new ArrayList<>();

	private final Random random;

	/**
	 * Starts without faults.
	 * @param random decides about faults that strike by chance
	 */
	public Faults(Random random) {
		this.random = random;
	}

	/**
	 * Sets a fault of calls.
	 * @param scope which calls it strikes
	 * @param fault the fault
	 * @throws IllegalArgumentException if it is to strike a certain chat before the
	 * arguments, which tell the chat, are read
	 */
	public void strike(FaultScope scope, CallFault fault) {
		if (scope.chatId() != 0 && strikesBeforeCall(fault)) {
			throw new IllegalArgumentException("A connection that is cut before the arguments are read cannot be "
					+ "chosen by its chat; leave the chat out, or cut before answering");
		}
		add(new Rule(scope, fault));
	}

	/**
	 * Sets a fault of deliveries.
	 * @param scope which deliveries it strikes
	 * @param fault the fault
	 * @throws IllegalArgumentException if the scope names a method
	 */
	public void strike(FaultScope scope, DeliveryFault fault) {
		if (!scope.method().isEmpty()) {
			throw new IllegalArgumentException("Deliveries have no method, but the scope names " + scope.method());
		}
		add(new Rule(scope, fault));
	}

	private synchronized void add(Rule rule) {
		this.rules.add(rule);
	}

	/**
	 * Lets nothing go wrong any more.
	 */
	public synchronized void clear() {
		this.rules.clear();
	}

	/**
	 * Tells whether nothing is going to go wrong.
	 * @return whether there are no faults
	 */
	public synchronized boolean isEmpty() {
		return this.rules.isEmpty();
	}

	/**
	 * Decides whether a connection is cut before the arguments of a call are read.
	 * @param bot the username of the bot
	 * @param method the name of the method
	 * @return when it is cut, or {@code null} if it is not
	 */
	public CallFault.@Nullable CutPoint nextBeforeCall(String bot, String method) {
		Object fault = take((rule) -> rule.fault instanceof CallFault call && strikesBeforeCall(call)
				&& rule.scope.coversCall(bot, method, ""));
		return (fault instanceof CallFault.Cut cut) ? cut.point() : null;
	}

	/**
	 * Decides whether something goes wrong with a call whose arguments are read.
	 * @param bot the username of the bot
	 * @param method the name of the method
	 * @param chatId the chat, empty if the call is about none
	 * @return the fault, or {@code null} for none
	 */
	public @Nullable CallFault nextOfCall(String bot, String method, String chatId) {
		return (CallFault) take((rule) -> rule.fault instanceof CallFault call && !strikesBeforeCall(call)
				&& rule.scope.coversCall(bot, method, chatId));
	}

	/**
	 * Decides whether a certain thing goes wrong with a delivery.
	 * @param fault the thing
	 * @param bot the username of the bot
	 * @param queueId the queue of the update
	 * @return whether it does
	 */
	public boolean strikesDelivery(DeliveryFault fault, String bot, long queueId) {
		return take((rule) -> rule.fault == fault && rule.scope.coversDelivery(bot, queueId)) != null;
	}

	private static boolean strikesBeforeCall(CallFault fault) {
		return fault instanceof CallFault.Cut cut && cut.point().isBeforeCall();
	}

	private synchronized @Nullable Object take(Predicate<Rule> condition) {
		Iterator<Rule> candidates = this.rules.iterator();
		while (candidates.hasNext()) {
			Rule rule = candidates.next();
			if (condition.test(rule) && isStruck(rule.scope)) {
				if (--rule.left == 0) {
					candidates.remove();
				}
				return rule.fault;
			}
		}
		return null;
	}

	private boolean isStruck(FaultScope scope) {
		return scope.probability() == 1 || this.random.nextDouble() < scope.probability();
	}

	/**
	 * Returns the faults that are set, as lines to read.
	 */
	@Override
	public synchronized String toString() {
		StringBuilder lines = new StringBuilder();
		this.rules.forEach((rule) -> lines.append(rule.fault)
			.append(" strikes ")
			.append(rule.scope)
			.append(", ")
			.append(rule.left)
			.append(" left\n"));
		return lines.toString();
	}

	private static final class Rule {

		private final FaultScope scope;

		private final Object fault;

		private int left;

		private Rule(FaultScope scope, Object fault) {
			this.scope = scope;
			this.fault = fault;
			this.left = scope.times();
		}

	}

}
