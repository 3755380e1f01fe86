package io.github.telegramspring.api.model;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.method.BotMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Calls every shortcut of every type and looks at the request: each value that the object
 * knows has to be in its place, each argument too, and nothing else may be there.
 */
class ShortcutRequestTests {

	/**
	 * Where parameters find their values in the JSON of an object, by the name of the
	 * interface of shortcuts.
	 */
	private static final Map<String, Map<String, String>> VALUES = Map.ofEntries(
			Map.entry("MessageShortcuts",
					Map.of("chat_id", "/chat/id", "business_connection_id", "/business_connection_id",
							"message_thread_id", "/message_thread_id", "direct_messages_topic_id",
							"/direct_messages_topic/topic_id", "receiver_user_id", "/from/id", "ephemeral_message_id",
							"/ephemeral_message_id", "guest_query_id", "/guest_query_id")),
			Map.entry("MaybeInaccessibleMessageShortcuts",
					Map.of("chat_id", "/chat/id", "from_chat_id", "/chat/id", "message_id", "/message_id",
							"business_connection_id", "/business_connection_id")),
			Map.entry("CallbackQueryShortcuts",
					Map.of("callback_query_id", "/id", "chat_id", "/message/chat/id", "from_chat_id",
							"/message/chat/id", "message_id", "/message/message_id", "business_connection_id",
							"/message/business_connection_id", "inline_message_id", "/inline_message_id")),
			Map.entry("ChatShortcuts", Map.of("chat_id", "/id", "from_chat_id", "/id", "new_owner_chat_id", "/id")),
			Map.entry("UserShortcuts",
					Map.of("chat_id", "/id", "from_chat_id", "/id", "user_id", "/id", "new_owner_chat_id", "/id")),
			Map.entry("InlineQueryShortcuts", Map.of("inline_query_id", "/id")),
			Map.entry("ShippingQueryShortcuts", Map.of("shipping_query_id", "/id")),
			Map.entry("PreCheckoutQueryShortcuts", Map.of("pre_checkout_query_id", "/id")),
			Map.entry("ChatJoinRequestShortcuts",
					Map.of("chat_id", "/chat/id", "user_id", "/from/id", "chat_join_request_query_id", "/query_id")),
			Map.entry("StoryShortcuts", Map.of("story_id", "/id", "from_chat_id", "/chat/id", "from_story_id", "/id")),
			Map.entry("BusinessConnectionShortcuts", Map.of("business_connection_id", "/id")),
			Map.entry("FileShortcuts", Map.of("file_id", "/file_id")),
			Map.entry("PassportFileShortcuts", Map.of("file_id", "/file_id")),
			Map.entry("ChatPhotoShortcuts", Map.of()), // both
			// are
			// files,
			// see
			// ShortcutTests
			Map.entry("StickerShortcuts", Map.of("sticker", "/file_id")),
			Map.entry("StickerSetShortcuts", Map.of("name", "/name")),
			Map.entry("LocationShortcuts",
					Map.of("latitude", "/latitude", "longitude", "/longitude", "horizontal_accuracy",
							"/horizontal_accuracy")),
			Map.entry("VenueShortcuts",
					Map.of("latitude", "/location/latitude", "longitude", "/location/longitude", "title", "/title",
							"address", "/address", "foursquare_id", "/foursquare_id", "foursquare_type",
							"/foursquare_type", "google_place_id", "/google_place_id", "google_place_type",
							"/google_place_type")),
			Map.entry("ContactShortcuts", Map.of("phone_number", "/phone_number", "first_name", "/first_name",
					"last_name", "/last_name", "vcard", "/vcard")),
			Map.entry("GiftShortcuts", Map.of("gift_id", "/id")));

	/**
	 * Values that some shortcuts stand for.
	 */
	private static final Map<String, String> CONSTANTS = Map.of("answerOk", "{\"ok\":true}", "answerError",
			"{\"ok\":false}", "answerAlert", "{\"show_alert\":true}", "removeReactions", "{\"reaction\":[]}",
			"getSmallFile", "{\"file_id\":\"small\"}", "getBigFile", "{\"file_id\":\"big\"}");

	private static final Map<String, BotApiSchema.Method> METHODS = BotApiSchema.INSTANCE.methods()
		.stream()
		.collect(Collectors.toMap(BotApiSchema.Method::name, Function.identity()));

	static Stream<Row> shortcuts() {
		return samples().flatMap((sample) -> ReflectiveShortcuts.of(sample.type())
			.filter((method) -> sample.supports(method))
			.map((method) -> new Row(sample, method)));
	}

	private static Stream<Sample> samples() {
		Stream<Sample> plain = ReflectiveShortcuts.types()
			.filter((type) -> type != Message.class && type != CallbackQuery.class && type != ChatPhoto.class)
			.map((type) -> new Sample("", type, json(type)));
		ObjectNode ephemeral = json(Message.class);
		((ObjectNode) ephemeral.get("from")).put("is_bot", false);
		ObjectNode ordinary = json(Message.class).without(List.of("ephemeral_message_id", "receiver_user"));
		ObjectNode pressed = json(CallbackQuery.class);
		pressed.set("message", ordinary);
		pressed.remove("inline_message_id");
		ObjectNode inline = json(CallbackQuery.class);
		inline.remove("message");
		ObjectNode photo = json(ChatPhoto.class);
		photo.put("small_file_id", "small").put("big_file_id", "big");
		return Stream.concat(plain,
				Stream.of(new Sample("in a chat", Message.class, ordinary),
						new Sample("for one user", Message.class, ephemeral),
						new Sample("with a message", CallbackQuery.class, pressed),
						new Sample("of an inline message", CallbackQuery.class, inline),
						new Sample("", ChatPhoto.class, photo)));
	}

	private static ObjectNode json(Class<?> type) {
		return new SampleJson(11).full(BotApiSchema.INSTANCE.typesByName().get(type.getSimpleName()).fields());
	}

	@ParameterizedTest
	@MethodSource("shortcuts")
	void shortcutMakesTheRequestItSays(Row row) throws ReflectiveOperationException {
		Method shortcut = row.shortcut();
		SampleArguments samples = new SampleArguments(7);
		Object[] arguments = Arrays.stream(shortcut.getGenericParameterTypes()).map(samples::of).toArray();
		BotMethod<?> request = (BotMethod<?>) shortcut.invoke(row.sample().object(), arguments);
		JsonNode actual = JsonMapper.shared().readTree(Json.write(request));
		assertThat(shortcut.getReturnType()).isInstanceOf(Class.class).isEqualTo(request.getClass());
		assertThat(actual).isEqualTo(expected(row, METHODS.get(request.methodName()), arguments));
	}

	private static JsonNode expected(Row row, BotApiSchema.Method method, Object[] arguments) {
		ObjectNode expected = JsonMapper.shared().createObjectNode();
		Map<String, JsonNode> given = ShortcutArguments.byParameter(row.shortcut(), arguments);
		Map<String, String> values = VALUES.get(row.shortcut().getDeclaringClass().getSimpleName());
		ObjectNode constants = (ObjectNode) JsonMapper.shared()
			.readTree(CONSTANTS.getOrDefault(row.shortcut().getName(), "{}"));
		for (BotApiSchema.Member parameter : method.params()) {
			String name = parameter.name();
			if (given.containsKey(name)) {
				expected.set(name, given.get(name));
			}
			else if (constants.has(name)) {
				expected.set(name, constants.get(name));
			}
			else if (values.containsKey(name) && row.sample().has(values.get(name))) {
				expected.set(name, row.sample().json().at(values.get(name)));
			}
			else if (row.shortcut().getDeclaringClass() == MessageShortcuts.class) {
				addRelation(expected, name, row);
			}
		}
		if (row.sample().type() == User.class && expected.has("user_id") && !given.containsKey("chat_id")) {
			expected.remove("chat_id"); // the user as such is meant and not the private
										// chat
		}
		return expected;
	}

	/**
	 * Adds what makes a message a reply, or one for a single user.
	 */
	private static void addRelation(ObjectNode expected, String name, Row row) {
		JsonNode message = row.sample().json();
		boolean ephemeral = message.has("ephemeral_message_id");
		if (name.equals("reply_parameters") && row.shortcut().getName().startsWith("reply")) {
			String number = ephemeral ? "ephemeral_message_id" : "message_id";
			expected.putObject(name).set(number, message.get(number));
		}
		if (name.equals("ephemeral_message_parameters") && ephemeral) {
			expected.putObject(name).set("receiver_user_id", message.at("/from/id"));
		}
	}

	/**
	 * An object to call shortcuts of.
	 *
	 * @param description what is special about it
	 * @param type the type
	 * @param json its JSON
	 */
	record Sample(String description, Class<?> type, ObjectNode json) {

		Object object() {
			return ReflectiveModel.read(this.type.getSimpleName(), this.json.toString());
		}

		boolean has(String path) {
			return !this.json.at(path).isMissingNode();
		}

		/**
		 * Ephemeral messages are changed by methods of their own, messages without a chat
		 * cannot be pinned and the like, and those without a business account cannot have
		 * checklists.
		 */
		boolean supports(Method shortcut) {
			String name = shortcut.getName();
			if (this.type == Message.class) {
				return has("/ephemeral_message_id") ? shortcut.getDeclaringClass() == MessageShortcuts.class
						: !name.contains("Ephemeral");
			}
			if (this.type == CallbackQuery.class && !has("/message")) {
				return !Set.of("pinMessage", "unpinMessage", "forwardMessageTo", "copyMessageTo").contains(name);
			}
			return this.type != InaccessibleMessage.class
					|| !Set.of("editChecklist", "readBusinessMessage").contains(name);
		}

	}

	/**
	 * A shortcut of an object.
	 *
	 * @param sample the object
	 * @param shortcut the shortcut
	 */
	record Row(Sample sample, Method shortcut) {

		@Override
		public String toString() {
			return this.sample.type().getSimpleName() + " " + this.sample.description() + "." + this.shortcut.getName()
					+ Arrays.stream(this.shortcut.getParameterTypes())
						.map(Class::getSimpleName)
						.collect(Collectors.joining(", ", "(", ")"));
		}

	}

}
