package io.github.telegramspring.emulator.content;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.emulator.wire.EntityJson;
import org.jspecify.annotations.Nullable;

/**
 * A text.
 *
 * @param text the text as seen
 * @param linkPreview what {@code link_preview_options} shows, or {@code null}
 */
public record TextContent(FormattedText text, @Nullable JsonWritable linkPreview) implements MessageContent {

	@Override
	public void writeMembers(JsonOutput out) {
		out.write("text", this.text.text());
		out.write("entities", EntityJson.of(this.text.entities()));
		out.write("link_preview_options", this.linkPreview);
	}

	@Override
	public String shown() {
		return this.text.text();
	}

}
