package io.github.telegramspring.emulator.http;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call, wherever they came from: names with values that are text, and
 * files. The first of a name counts, and names are told apart by case. Values are read as
 * forgivingly as the server does (telegram-server.md §1.2).
 */
public final class Arguments {

	private final List<Argument> arguments = new ArrayList<>();

	private final List<Upload> uploads = new ArrayList<>();

	/**
	 * Adds an argument; it counts only if there is none of this name yet.
	 * @param name the name
	 * @param value the value, which for arrays and objects is their JSON
	 */
	public void add(String name, String value) {
		this.arguments.add(new Argument(name, value));
	}

	/**
	 * Adds a file.
	 * @param upload the file
	 */
	public void add(Upload upload) {
		this.uploads.add(upload);
	}

	/**
	 * Returns all arguments in the order in which they came.
	 * @return names and values
	 */
	public List<Argument> all() {
		return List.copyOf(this.arguments);
	}

	/**
	 * Returns all files in the order in which they came.
	 * @return the files
	 */
	public List<Upload> uploads() {
		return List.copyOf(this.uploads);
	}

	/**
	 * Tells whether an argument has a value.
	 * @param name the name of the argument
	 * @return whether it is there and not empty
	 */
	public boolean has(String name) {
		return !text(name).isEmpty();
	}

	/**
	 * Returns the value of an argument.
	 * @param name the name of the argument
	 * @return the value, empty if there is no such argument
	 */
	public String text(String name) {
		for (Argument argument : this.arguments) {
			if (argument.name.equals(name)) {
				return argument.value;
			}
		}
		return "";
	}

	/**
	 * Reads an argument that is true or false.
	 * @param name the name of the argument
	 * @return whether it is {@code true}, {@code yes} or {@code 1}; anything else is
	 * false
	 */
	public boolean flag(String name) {
		return text(name).strip().toLowerCase(Locale.ROOT).matches("true|yes|1");
	}

	/**
	 * Reads an argument that is a number with bounds.
	 * @param name the name of the argument
	 * @param absent what an absent argument stands for
	 * @param min the least value, which lesser ones are raised to
	 * @param max the greatest value, which greater ones are lowered to
	 * @return the number
	 */
	public int number(String name, int absent, int min, int max) {
		long value = has(name) ? number(text(name)) : absent;
		return (int) Math.min(Math.max(value, min), max);
	}

	/**
	 * Reads a number as far as there are digits.
	 * @param text the text
	 * @return the number, 0 if there are no digits, or the nearest 64-bit number
	 */
	public static long number(String text) {
		boolean negative = text.startsWith("-");
		int start = negative ? 1 : 0;
		int end = start;
		while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		if (end == start) {
			return 0;
		}
		BigInteger value = new BigInteger(text.substring(start, end));
		long size = (value.bitLength() < Long.SIZE) ? value.longValue() : Long.MAX_VALUE;
		return negative ? -size : size;
	}

	/**
	 * Finds the file that an argument stands for: the one its {@code attach://} refers
	 * to, or, without a value, the one that came under its name.
	 * @param name the name of the argument
	 * @return the file, or {@code null} if there is none
	 */
	public @Nullable Upload upload(String name) {
		String value = text(name);
		String part = value.startsWith("attach://") ? value.substring("attach://".length()) : name;
		if (!value.isEmpty() && part.equals(name)) {
			return null;
		}
		return uploadOf(part);
	}

	/**
	 * Finds a file by the part it came in.
	 * @param part the name of the part
	 * @return the file, or {@code null} if there is none
	 */
	public @Nullable Upload uploadOf(String part) {
		for (Upload upload : this.uploads) {
			if (upload.name().equals(part)) {
				return upload;
			}
		}
		return null;
	}

	/**
	 * An argument.
	 *
	 * @param name the name
	 * @param value the value
	 */
	public record Argument(String name, String value) {
	}

}
