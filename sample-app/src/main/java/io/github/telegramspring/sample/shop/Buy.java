package io.github.telegramspring.sample.shop;

/**
 * The button that buys.
 *
 * @param item the number of the item
 * @param quantity how many
 */
record Buy(int item, int quantity) {
}
