package io.github.telegramspring.emulator.webhook;

import java.util.Random;

import io.github.telegramspring.emulator.fault.DeliveryFault;
import io.github.telegramspring.emulator.update.UpdateQueue;
import io.github.telegramspring.emulator.world.Guard;

/**
 * What a delivery needs of the bot it works for.
 */
interface BotSide {

	/**
	 * Returns what lets things happen while nothing else does.
	 * @return the guard
	 */
	Guard guard();

	/**
	 * Returns the updates to deliver.
	 * @return the queue
	 */
	UpdateQueue updates();

	/**
	 * Returns who makes the calls that come in responses.
	 * @return who makes them
	 */
	ReplyInResponse reply();

	/**
	 * Returns a source of random numbers.
	 * @return the source
	 */
	Random random();

	/**
	 * Decides whether a delivery goes wrong in a certain way.
	 * @param fault the way
	 * @param queueId the queue of the update
	 * @return whether it does
	 */
	boolean isStruck(DeliveryFault fault, long queueId);

	/**
	 * Notes something in the log.
	 * @param text what happened
	 */
	void log(String text);

	/**
	 * Forgets the webhook.
	 */
	void removeWebhook();

}
