package io.github.telegramspring.emulator.content;

import java.time.Duration;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import org.jspecify.annotations.Nullable;

/**
 * A place on the map, which moves if it is live.
 *
 * @param latitude the latitude in degrees
 * @param longitude the longitude in degrees
 * @param accuracy how many metres it can be off, or {@code null} if that is not known
 * @param live what makes it live, or {@code null} if it does not move, or no more
 */
public record LocationContent(double latitude, double longitude, @Nullable Double accuracy,
		@Nullable Live live) implements MessageContent {

	/**
	 * Makes a place that does not move.
	 * @param latitude the latitude in degrees
	 * @param longitude the longitude in degrees
	 * @return the content
	 */
	public static LocationContent of(double latitude, double longitude) {
		return new LocationContent(latitude, longitude, null, null);
	}

	/**
	 * Makes a place that moves.
	 * @param latitude the latitude in degrees
	 * @param longitude the longitude in degrees
	 * @param period for how long, in whole seconds
	 * @return the content
	 */
	public static LocationContent live(double latitude, double longitude, Duration period) {
		return new LocationContent(latitude, longitude, null, new Live(Math.toIntExact(period.toSeconds()), 0, 0));
	}

	/**
	 * Returns the place somewhere else.
	 * @param latitude the latitude in degrees
	 * @param longitude the longitude in degrees
	 * @return the content
	 */
	public LocationContent movedTo(double latitude, double longitude) {
		return new LocationContent(latitude, longitude, this.accuracy, this.live);
	}

	/**
	 * Returns the place where it is, from where it does not move any more.
	 * @return the content
	 */
	public LocationContent stopped() {
		return new LocationContent(this.latitude, this.longitude, this.accuracy, null);
	}

	/**
	 * Writes the place, with members in the server's order.
	 * @return the JSON object
	 */
	public JsonWritable json() {
		return (out) -> {
			out.startObject();
			out.write("latitude", this.latitude);
			out.write("longitude", this.longitude);
			if (this.live != null) {
				this.live.writeMembers(out);
			}
			out.write("horizontal_accuracy", this.accuracy);
			out.endObject();
		};
	}

	@Override
	public void writeMembers(JsonOutput out) {
		out.write("location", json());
	}

	@Override
	public String shown() {
		return (this.live != null) ? "[live location]" : "[location]";
	}

	/**
	 * What makes a place live.
	 *
	 * @param period for how many seconds after it was sent it moves; {@link #FOREVER} for
	 * no end
	 * @param heading the direction in degrees from 1 to 360, 0 if it is not known
	 * @param proximityRadius at how many metres another person is near, 0 for no alerts
	 */
	public record Live(int period, int heading, int proximityRadius) {

		/**
		 * The period of a place that moves until it is stopped.
		 */
		public static final int FOREVER = Integer.MAX_VALUE;

		private void writeMembers(JsonOutput out) {
			out.write("live_period", this.period);
			if (this.heading > 0) {
				out.write("heading", this.heading);
			}
			if (this.proximityRadius > 0) {
				out.write("proximity_alert_radius", this.proximityRadius);
			}
		}

	}

}
