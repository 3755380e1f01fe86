package io.github.telegramspring.emulator.server;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.telegramspring.api.json.JsonWritable;
import io.github.telegramspring.emulator.content.LocationContent;
import io.github.telegramspring.emulator.engine.Actor;
import io.github.telegramspring.emulator.engine.BotSession;
import io.github.telegramspring.emulator.engine.Messages;
import io.github.telegramspring.emulator.engine.Order;
import io.github.telegramspring.emulator.engine.PendingQuery;
import io.github.telegramspring.emulator.wire.UserJson;
import io.github.telegramspring.emulator.wire.WireJson;
import io.github.telegramspring.emulator.world.Chat;
import io.github.telegramspring.emulator.world.GroupChat;
import io.github.telegramspring.emulator.world.GroupKind;
import io.github.telegramspring.emulator.world.MemberStatus;
import io.github.telegramspring.emulator.world.Membership;
import io.github.telegramspring.emulator.world.MessageJson;
import io.github.telegramspring.emulator.world.Person;
import io.github.telegramspring.emulator.world.StoredMessage;
import tools.jackson.databind.JsonNode;

/**
 * People: they are created, meet in groups, and act.
 */
final class PeopleControl {

	void addTo(ControlEndpoint endpoint) {
		endpoint.add("GET", "/users", this::list);
		endpoint.add("POST", "/users", this::create);
		endpoint.add("POST", "/groups", this::createGroup);
		endpoint.add("POST", "/groups/(-\\d{1,18})/migrate", this::migrate);
		endpoint.add("POST", "/users/(\\d{1,18})/(\\w+)", this::act);
		endpoint.add("GET", "/chats/(-?\\d{1,18})/history", this::history);
	}

	private JsonWritable list(ControlRequest request) {
		List<JsonWritable> people = request.telegram()
			.world()
			.people()
			.stream()
			.map((person) -> UserJson.of(person.user()))
			.toList();
		return (out) -> out.writeValue(people);
	}

	private JsonWritable create(ControlRequest request) {
		String language = request.arguments().has("language_code") ? request.arguments().text("language_code")
				: Person.DEFAULT_LANGUAGE;
		return UserJson.of(request.telegram().world().createPerson(request.required("first_name"), language).user());
	}

	private JsonWritable createGroup(ControlRequest request) {
		GroupKind kind = kind(request.required("type"));
		Actor owner = request.actor(request.requiredNumber("owner"));
		GroupChat group = request.telegram().world().createGroup(kind, request.required("title"));
		group.setMember(Membership.of(owner.person(), MemberStatus.CREATOR));
		for (String member : names(request, "members")) {
			group.setMember(Membership.of(request.actor(Long.parseLong(member)).person(), MemberStatus.MEMBER));
		}
		if (request.arguments().has("username")) {
			group.setUsername(request.arguments().text("username"));
		}
		return group.json();
	}

	private static GroupKind kind(String type) {
		return Arrays.stream(GroupKind.values())
			.filter((kind) -> kind.type().equals(type))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(
					"The argument type is group, supergroup or channel, but not " + type));
	}

	private JsonWritable migrate(ControlRequest request) {
		GroupChat group = request.group(Long.parseLong(request.path().group(1)));
		return request.telegram().migrations().migrate(group).json();
	}

	private JsonWritable act(ControlRequest request) {
		Actor actor = request.actor(Long.parseLong(request.path().group(1)));
		String action = request.path().group(2);
		return switch (action) {
			case "sends" -> SendingControl.send(request, actor);
			case "replies" -> MessageJson.of(actor.reply(message(request, actor), request.required("text")));
			case "edits" ->
				MessageJson.of(actor.edit(message(request, actor), Messages.typed(request.required("text"))));
			case "moves" -> MessageJson.of(actor.move(message(request, actor),
					(location) -> location.movedTo(request.decimal("latitude", 0), request.decimal("longitude", 0))));
			case "stops" -> MessageJson.of(actor.move(message(request, actor), LocationContent::stopped));
			case "taps" -> tap(request, actor);
			case "votes", "reacts" -> voteOrReact(request, actor, action);
			case "pays" -> {
				PendingQuery query = request.telegram()
					.payments()
					.pay(Order.of(actor.person(), message(request, actor), null));
				yield (out) -> out.writeValue(Map.of("pre_checkout_query_id", query.id()));
			}
			case "asks" -> {
				PendingQuery query = request.telegram()
					.inlineQueries()
					.ask(actor.person(), request.bot(), request.arguments().text("text"));
				yield (out) -> out.writeValue(Map.of("inline_query_id", query.id()));
			}
			case "chooses" -> MessageJson.of(choose(request, actor));
			case "blocks", "unblocks" -> {
				actor.block(request.bot().account(), action.equals("blocks"));
				yield ControlEndpoint.done();
			}
			case "adds", "promotes", "removes", "joins", "leaves", "asks_to_join" -> place(request, actor, action);
			default -> throw new IllegalArgumentException("A person can do: sends, replies, edits, moves, stops, taps, "
					+ "votes, reacts, pays, asks, chooses, blocks, unblocks, adds, promotes, removes, joins, leaves, "
					+ "asks_to_join; but not " + action);
		};
	}

	private static StoredMessage message(ControlRequest request, Actor actor) {
		return actor.message(request.requiredNumber("chat_id"), Math.toIntExact(request.requiredNumber("message_id")),
				null);
	}

	private static JsonWritable tap(ControlRequest request, Actor actor) {
		PendingQuery query = actor.tap(message(request, actor), request.required("button"));
		return (out) -> out.writeValue(Map.of("callback_query_id", query.id()));
	}

	private static StoredMessage choose(ControlRequest request, Actor actor) {
		BotSession bot = request.bot();
		PendingQuery query = bot.queries().get(request.required("inline_query_id"));
		return request.telegram()
			.inlineQueries()
			.choose(bot, query, request.required("result_id"), SendingControl.chat(request, actor));
	}

	private static JsonWritable voteOrReact(ControlRequest request, Actor actor, String action) {
		StoredMessage message = message(request, actor);
		if (action.equals("votes")) {
			request.telegram().polls().vote(actor.person(), message, names(request, "answers"));
		}
		else {
			request.telegram().reactions().react(actor.person(), message, names(request, "emoji"));
		}
		return ControlEndpoint.done();
	}

	private static JsonWritable place(ControlRequest request, Actor actor, String action) {
		GroupChat group = request.group(request.requiredNumber("chat_id"));
		switch (action) {
			case "adds" -> actor.add(request.bot().account(), group);
			case "promotes" -> actor.place(request.bot().account(), group, MemberStatus.ADMINISTRATOR,
					Set.copyOf(names(request, "rights")));
			case "removes" -> actor.place(request.bot().account(), group, MemberStatus.KICKED, Set.of());
			case "joins" -> actor.place(actor.person(), group, MemberStatus.MEMBER, Set.of());
			case "leaves" -> actor.place(actor.person(), group, MemberStatus.LEFT, Set.of());
			default -> request.telegram().memberships().request(group, actor.person());
		}
		return ControlEndpoint.done();
	}

	/**
	 * Reads a list, which is a JSON array or has commas between its elements.
	 */
	private static List<String> names(ControlRequest request, String name) {
		String value = request.arguments().text(name);
		if (value.startsWith("[")) {
			return WireJson.tree(value.getBytes(StandardCharsets.UTF_8))
				.values()
				.stream()
				.map(JsonNode::asString)
				.toList();
		}
		return value.isEmpty() ? List.of() : List.of(value.split(","));
	}

	private JsonWritable history(ControlRequest request) {
		long id = Long.parseLong(request.path().group(1));
		Chat chat = (id < 0) ? request.group(id) : request.telegram().world().chat(id, request.bot().account());
		List<JsonWritable> messages = (chat != null) ? chat.messages().stream().map(MessageJson::of).toList()
				: List.of();
		return (out) -> out.writeValue(messages);
	}

}
