package io.github.telegramspring.api.json;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Gives each attachment of a request the name of its part: the same object gets the same
 * name however often it is referred to.
 */
final class Attachments {

	private final Map<String, Attachment> byPartName = new LinkedHashMap<>();

	String partName(Attachment attachment) {
		for (Map.Entry<String, Attachment> known : this.byPartName.entrySet()) {
			if (known.getValue() == attachment) {
				return known.getKey();
			}
		}
		String name = "file" + this.byPartName.size();
		this.byPartName.put(name, attachment);
		return name;
	}

	Map<String, Attachment> byPartName() {
		return this.byPartName;
	}

}
