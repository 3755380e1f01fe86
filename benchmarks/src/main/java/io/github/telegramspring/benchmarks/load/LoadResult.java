package io.github.telegramspring.benchmarks.load;

import java.util.Locale;

/**
 * What a round with one server gave.
 *
 * @param perSecond how many updates were answered in a second
 * @param median the time until half of them were answered, in milliseconds
 * @param p99 the time until 99 of 100 were answered, in milliseconds
 * @param busy who was busy
 */
record LoadResult(double perSecond, double median, double p99, BusyTimes busy) {

	/**
	 * Returns how many updates were answered for each second in which the server had its
	 * core: no fewer if others use it meanwhile.
	 */
	double perBusySecond() {
		return this.perSecond / this.busy.server();
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%,.0f/s, %,.0f/busy s, p50 %.2f ms, p99 %.2f ms, %s", this.perSecond,
				perBusySecond(), this.median, this.p99, this.busy);
	}

}
