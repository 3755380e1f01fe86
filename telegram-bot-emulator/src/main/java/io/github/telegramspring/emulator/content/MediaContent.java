package io.github.telegramspring.emulator.content;

import java.util.List;
import java.util.Map;

import io.github.telegramspring.api.json.JsonOutput;
import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.api.text.FormattedText;
import io.github.telegramspring.emulator.wire.EntityJson;

/**
 * A file with what stands below it. Photos are said to be 640 by 480, as nothing is
 * decoded.
 *
 * @param file the file
 * @param details what is said about it, such as its duration, in the server's order
 * @param caption the text below it, which can be empty
 * @param isCaptionAbove whether the text stands above it instead
 * @param hasSpoiler whether it is covered until it is tapped
 */
public record MediaContent(StoredFile file, Map<String, Object> details, FormattedText caption, boolean isCaptionAbove,
		boolean hasSpoiler) implements MessageContent {

	@Override
	public void writeMembers(JsonOutput out) {
		JsonWritable json = json();
		boolean isPhoto = this.file.kind() == MediaKind.PHOTO;
		out.write(this.file.kind().member(), isPhoto ? List.of(json) : json);
		if (this.file.kind() == MediaKind.ANIMATION) {
			// What it was before there were animations.
			JsonWritable document = (inner) -> writeDocument(inner);
			out.write("document", document);
		}
		if (!this.caption.isEmpty()) {
			out.write("caption", this.caption.text());
			out.write("caption_entities", EntityJson.of(this.caption.entities()));
			out.writeFlag("show_caption_above_media", this.isCaptionAbove);
		}
		out.writeFlag("has_media_spoiler", this.hasSpoiler);
	}

	private JsonWritable json() {
		return (out) -> {
			if (this.file.kind() == MediaKind.DOCUMENT) {
				writeDocument(out);
				return;
			}
			out.startObject();
			if (this.file.kind() == MediaKind.PHOTO) {
				this.file.writeIds(out);
				out.write("width", 640);
				out.write("height", 480);
			}
			else {
				this.details.forEach(out::write);
				this.file.writeNames(out);
				this.file.writeIds(out);
			}
			out.endObject();
		};
	}

	private void writeDocument(JsonOutput out) {
		out.startObject();
		this.file.writeNames(out);
		this.file.writeIds(out);
		out.endObject();
	}

	/**
	 * Returns a copy with another text.
	 * @param caption the text, which can be empty
	 * @param isCaptionAbove whether it stands above the file
	 * @return the content
	 */
	public MediaContent withCaption(FormattedText caption, boolean isCaptionAbove) {
		return new MediaContent(this.file, this.details, caption, isCaptionAbove, this.hasSpoiler);
	}

	@Override
	public String shown() {
		return "[" + this.file.kind().member() + "]" + (this.caption.isEmpty() ? "" : " " + this.caption.text());
	}

}
