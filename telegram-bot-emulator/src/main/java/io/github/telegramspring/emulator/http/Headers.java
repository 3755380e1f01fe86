package io.github.telegramspring.emulator.http;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The header lines of a message, in order.
 *
 * @param lines the lines
 */
public record Headers(List<Line> lines) {

	/**
	 * Keeps the lines from being changed.
	 */
	public Headers {
		lines = List.copyOf(lines);
	}

	/**
	 * Returns the value of the first line with a name.
	 * @param name the name, in any case
	 * @return the value, empty if there is no such line
	 */
	public String first(String name) {
		String value = firstOrNull(name);
		return (value != null) ? value : "";
	}

	/**
	 * Returns the value of the first line with a name.
	 * @param name the name, in any case
	 * @return the value, or {@code null} if there is no such line
	 */
	public @Nullable String firstOrNull(String name) {
		for (Line line : this.lines) {
			if (line.name.equalsIgnoreCase(name)) {
				return line.value;
			}
		}
		return null;
	}

	/**
	 * One header line.
	 *
	 * @param name the name as it came
	 * @param value the value without white space around it
	 */
	public record Line(String name, String value) {

		/**
		 * Takes a line apart.
		 * @param line the line
		 * @return its name and value
		 * @throws HttpFault if the line has no name
		 */
		static Line parse(String line) throws HttpFault {
			int colon = line.indexOf(':');
			if (colon <= 0) {
				throw new HttpFault(400, "Bad Request: header line without a name");
			}
			return new Line(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
		}

	}

}
