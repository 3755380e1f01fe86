package io.github.telegramspring.benchmarks.load;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

/**
 * How much of its core each side has used: a result only says something about the server
 * if it was the server that was busy all the time.
 *
 * @param server the share of the server, 1 for all of the time
 * @param generator the share of the one that measures
 */
record BusyTimes(double server, double generator) {

	static Watch start(ServerProcess server) {
		return new Watch(server, System.nanoTime(), server.cpuTime(), ownCpuTime());
	}

	private static Duration ownCpuTime() {
		return Duration.ofNanos(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "server busy %.0f %%, generator %.0f %%", 100 * this.server,
				100 * this.generator);
	}

	/**
	 * Looks at the clocks for the first time.
	 */
	record Watch(ServerProcess process, long startedAt, Duration server, Duration generator) {

		BusyTimes stop() {
			double elapsed = System.nanoTime() - this.startedAt;
			return new BusyTimes(this.process.cpuTime().minus(this.server).toNanos() / elapsed,
					ownCpuTime().minus(this.generator).toNanos() / elapsed);
		}

	}

}
