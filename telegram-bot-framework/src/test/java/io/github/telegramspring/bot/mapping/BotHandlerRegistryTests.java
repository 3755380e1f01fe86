package io.github.telegramspring.bot.mapping;

import java.util.ArrayList;
import java.util.List;

import io.github.telegramspring.api.model.ChatType;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.RecordingBot;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.Updates;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BotHandlerRegistryTests {

	private final List<String> asked = new ArrayList<>();

	private final List<RegisteredHandler> handlers = new ArrayList<>();

	@Test
	void asksTheSpecificBeforeTheGeneral() throws Exception {
		add("any", message());
		add("content", message().has(MessageContentType.TEXT));
		add("regex", message().pattern("b.y"));
		add("text", message().text("buy"));
		assertThat(asked(Updates.text(1, "buy"))).containsExactly("text", "regex", "content", "any");
	}

	@Test
	void asksForACommandBeforeAnythingElse() throws Exception {
		add("regex", message().pattern("/buy.*"));
		add("command", message().commands("buy", "get"));
		assertThat(asked(Updates.text(1, "/buy"))).containsExactly("command", "regex");
		assertThat(asked(Updates.text(1, "/get"))).containsExactly("command");
	}

	@Test
	void asksTheTemplateWithMoreLiteralsFirst() throws Exception {
		add("short", callback().data("buy:{rest}"));
		add("long", callback().data("buy:{id}:now"));
		add("number", callback().data("buy:{id:\\d+}"));
		add("exact", callback().data("buy:1:now"));
		add("all", callback());
		assertThat(asked(tap("buy:1:now"))).containsExactly("exact", "long", "short", "all");
		assertThat(asked(tap("buy:77"))).containsExactly("number", "short", "all");
		assertThat(asked(tap("sell:77"))).containsExactly("all");
	}

	@Test
	void asksTheMappingWithMoreConditionsFirst() throws Exception {
		add("any", message().text("hi"));
		add("private", message().text("hi").chatTypes(ChatType.PRIVATE));
		add("private text", message().text("hi").chatTypes(ChatType.PRIVATE).has(MessageContentType.TEXT));
		assertThat(asked(Updates.text(1, "hi"))).containsExactly("private text", "private", "any");
	}

	@Test
	void asksTheMappingForFewerKindsFirst() throws Exception {
		add("two", UpdateMappingInfo.of(UpdateType.MESSAGE, UpdateType.CHANNEL_POST));
		add("one", message());
		assertThat(asked(Updates.text(1, "hi"))).containsExactly("one", "two");
		assertThat(asked(SampleUpdates.of(UpdateType.CHANNEL_POST))).containsExactly("two");
	}

	@Test
	void asksByOrderWhatIsEquallySpecific() throws Exception {
		add("last", message().text("hi"));
		add("first", message().text("hi").order(1));
		add("second", message().text("hi").order(2));
		assertThat(asked(Updates.text(1, "hi"))).containsExactly("first", "second", "last");
	}

	@Test
	void asksTheBoundFirstAndTheFallbackLast() throws Exception {
		add("exact", message().text("hi"));
		add("fallback", message().text("hi").fallback());
		add("bound", message().condition(new Bound()));
		assertThat(asked(Updates.text(1, "hi"))).containsExactly("bound", "exact", "fallback");
	}

	@Test
	void asksForTheMoreSpecificOfTwoKindsOfContentFirst() throws Exception {
		add("location", message().has(MessageContentType.LOCATION));
		add("venue", message().has(MessageContentType.VENUE));
		String location = "'location':{'latitude':1.0,'longitude':2.0}";
		assertThat(asked(SampleUpdates.message(location))).containsExactly("location");
		assertThat(asked(
				SampleUpdates.message(location + ",'venue':{" + location + ",'title':'Zoo','address':'Street 1'}")))
			.containsExactly("venue", "location");
	}

	@Test
	void endsWithTheHandlerThatDoesNotPassOn() throws Exception {
		this.handlers.add(handler("last", message().text("hi").order(2).build(), true));
		this.handlers.add(handler("first", message().text("hi").order(1).build(), true));
		assertThat(asked(Updates.text(1, "hi"))).containsExactly("first");
	}

	@Test
	void asksAHandlerOnceEvenIfItIsForTheUpdateTwice() throws Exception {
		add("twice", message().pattern("h", "i"));
		assertThat(asked(Updates.text(1, "hi"))).containsExactly("twice");
	}

	@Test
	void keepsCommandsForOtherBotsFromAllHandlers() throws Exception {
		add("any", message());
		assertThat(asked(Updates.text(1, "/start@other_bot"))).isEmpty();
		assertThat(asked(Updates.text(1, "/start@test_bot"))).containsExactly("any");
	}

	@Test
	void failsForTwoHandlersOfTheSame() {
		assertAmbiguous("/buy", message().commands("buy", "get"), message().commands("buy"));
		assertAmbiguous("text 'hi'", message().text("hi"), message().text("hi", "ho"));
		assertAmbiguous("data 'buy:{id}'", callback().data("buy:{id}"), callback().data("buy:{id}"));
		assertAmbiguous("data 'yes'", callback().data("yes"), callback().text("yes"));
		assertAmbiguous("a message with photo", message().has(MessageContentType.PHOTO),
				message().has(MessageContentType.PHOTO, MessageContentType.VIDEO));
		assertAmbiguous("updates of type message", message(), message());
		assertAmbiguous("/buy, a chat of type group or private",
				message().commands("buy").chatTypes(ChatType.GROUP, ChatType.PRIVATE),
				message().commands("buy").chatTypes(ChatType.PRIVATE, ChatType.GROUP));
	}

	private void assertAmbiguous(String what, UpdateMappingInfo.Builder one, UpdateMappingInfo.Builder other) {
		List<RegisteredHandler> both = List.of(handler("one", one.build(), true),
				handler("other", other.build(), true));
		assertThatExceptionOfType(AmbiguousMappingException.class).isThrownBy(() -> new BotHandlerRegistry(both))
			.withMessage("Two handler methods are mapped to " + what + ": one and other");
	}

	@Test
	void explainsEachDecisionInWords() {
		add("start", message().commands("start"));
		add("group", message().chatTypes(ChatType.GROUP));
		add("tap", callback().data("buy:{id}"));
		add("any", message());
		assertThat(new BotHandlerRegistry(this.handlers).explain(context(Updates.text(1, "hi"))))
			.extracting(MappingDecision::toString)
			.containsExactlyInAnyOrder("start [message] /start: not matched, expected /start",
					"group [message], a chat of type group: not matched, expected a chat of type group",
					"tap [callback_query] data 'buy:{id}': not matched, expected one of [callback_query], not message",
					"any [message]: matched");
	}

	@Test
	void bringsTheVariablesOfTheMatch() throws Exception {
		List<String> seen = new ArrayList<>();
		this.handlers.add(new RegisteredHandler() {

			@Override
			public UpdateMappingInfo mapping() {
				return callback().data("buy:{id}:{count:\\d}").build();
			}

			@Override
			public String describe() {
				return "buy";
			}

			@Override
			public boolean handle(UpdateContext context) {
				TextMatch match = TextMatch.of(context);
				seen.addAll(List.of("" + match.variable("id"), "" + match.variable("count"), "" + match.variable("x")));
				return false;
			}

		});
		UpdateContext context = context(tap("buy:a:3"));
		new HandlerDispatcher(new BotHandlerRegistry(this.handlers)).dispatch(context);
		assertThat(seen).containsExactly("a", "3", "null");
		assertThat(TextMatch.of(context).result()).isNull();
	}

	@Test
	void takesTheSameWayHoweverManyHandlersThereAre() throws Exception {
		for (int i = 0; i < 1000; i++) {
			add("command" + i, message().commands("c" + i));
			add("button" + i, callback().data("b" + i + ":{id}"));
			add("text" + i, message().text("t" + i));
		}
		assertThat(asked(Updates.text(1, "/c500"))).containsExactly("command500");
		assertThat(asked(tap("b500:7"))).containsExactly("button500");
		assertThat(asked(Updates.text(1, "t500"))).containsExactly("text500");
		assertThat(asked(Updates.text(1, "other"))).isEmpty();
	}

	private void add(String name, UpdateMappingInfo.Builder mapping) {
		this.handlers.add(handler(name, mapping.build(), false));
	}

	private List<String> asked(Update update) throws Exception {
		this.asked.clear();
		new HandlerDispatcher(new BotHandlerRegistry(this.handlers)).dispatch(context(update));
		return this.asked;
	}

	private static UpdateContext context(Update update) {
		return Updates.context(new RecordingBot(), update);
	}

	private static Update tap(String data) {
		return SampleUpdates.read("{'update_id':1,'callback_query':{'id':'c','from':{'id':42,'is_bot':false,"
				+ "'first_name':'Alice'},'chat_instance':'i','data':'" + data + "'}}");
	}

	private static UpdateMappingInfo.Builder message() {
		return UpdateMappingInfo.of(UpdateType.MESSAGE);
	}

	private static UpdateMappingInfo.Builder callback() {
		return UpdateMappingInfo.of(UpdateType.CALLBACK_QUERY);
	}

	private RegisteredHandler handler(String name, UpdateMappingInfo mapping, boolean handles) {
		return new RegisteredHandler() {

			@Override
			public UpdateMappingInfo mapping() {
				return mapping;
			}

			@Override
			public String describe() {
				return name;
			}

			@Override
			public boolean handle(UpdateContext context) {
				BotHandlerRegistryTests.this.asked.add(name);
				return handles;
			}

		};
	}

	private record Bound() implements UpdateCondition {

		@Override
		public boolean matches(UpdateContext context) {
			return true;
		}

		@Override
		public String describe() {
			return "a chat in a conversation";
		}

		@Override
		public Precedence precedence() {
			return Precedence.BOUND;
		}

	}

}
