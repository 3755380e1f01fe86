package io.github.telegramspring.emulator.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.emulator.content.Attachment;
import io.github.telegramspring.emulator.content.LocationContent;
import io.github.telegramspring.emulator.content.MediaKind;
import io.github.telegramspring.emulator.content.MessageContent;
import io.github.telegramspring.emulator.content.OtherContent;
import io.github.telegramspring.emulator.engine.Actor;
import io.github.telegramspring.emulator.engine.Messages;
import io.github.telegramspring.emulator.http.Arguments;
import io.github.telegramspring.emulator.http.Upload;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.MessageJson;

/**
 * What people send: texts, files under the name of their kind, several of them as an
 * album, places and contacts.
 */
final class SendingControl {

	private SendingControl() {
	}

	/**
	 * Sends something.
	 * @param request where and what
	 * @param actor who sends it
	 * @return the message, or the messages of an album
	 */
	static JsonWritable send(ControlRequest request, Actor actor) {
		List<Attachment> files = files(request.arguments());
		if (files.size() > 1) {
			List<JsonWritable> album = actor.sendAlbum(chat(request, actor), files)
				.stream()
				.map(MessageJson::of)
				.toList();
			return (out) -> out.writeValue(album);
		}
		if (files.size() == 1) {
			return MessageJson.of(actor.send(chat(request, actor), files.get(0)));
		}
		MessageContent content = content(request);
		return MessageJson.of(actor.send(chat(request, actor), content));
	}

	/**
	 * Finds the chat that something is sent to.
	 * @param request names a chat or a bot
	 * @param actor who sends it
	 * @return the chat
	 */
	static Chat chat(ControlRequest request, Actor actor) {
		return request.arguments().has("chat_id") ? request.group(request.requiredNumber("chat_id"))
				: actor.openChat(request.bot().account());
	}

	private static MessageContent content(ControlRequest request) {
		if (request.arguments().has("latitude")) {
			double latitude = request.decimal("latitude", 0);
			double longitude = request.decimal("longitude", 0);
			int period = request.number("live_period", 0);
			return (period > 0) ? LocationContent.live(latitude, longitude, Duration.ofSeconds(period))
					: LocationContent.of(latitude, longitude);
		}
		if (request.arguments().has("phone_number")) {
			return OtherContent.contact(request.required("phone_number"), request.required("first_name"),
					request.requiredNumber("user_id"));
		}
		return Messages.typed(request.required("text"));
	}

	private static List<Attachment> files(Arguments arguments) {
		List<Attachment> files = new ArrayList<>();
		for (Upload upload : arguments.uploads()) {
			String caption = files.isEmpty() ? arguments.text("caption") : "";
			files.add(new Attachment(kind(upload.name()), upload.fileName(), upload.content(), caption));
		}
		return files;
	}

	private static MediaKind kind(String name) {
		for (MediaKind kind : MediaKind.values()) {
			if (kind.member().equals(name)) {
				return kind;
			}
		}
		throw new IllegalArgumentException("A file is sent under the name of its kind, which is one of "
				+ Arrays.stream(MediaKind.values()).map(MediaKind::member).toList() + ", but not " + name);
	}

}
