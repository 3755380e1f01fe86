package io.github.telegramspring.bot.method;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

import io.github.telegramspring.api.model.CallbackQuery;
import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatMemberUpdated;
import io.github.telegramspring.api.model.Contact;
import io.github.telegramspring.api.model.Location;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.api.model.PhotoSize;
import io.github.telegramspring.api.model.Poll;
import io.github.telegramspring.api.model.SuccessfulPayment;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.SampleUpdates;
import io.github.telegramspring.bot.Updates;
import io.github.telegramspring.bot.annotation.BotCallback;
import io.github.telegramspring.bot.annotation.BotChatMember;
import io.github.telegramspring.bot.annotation.BotCommand;
import io.github.telegramspring.bot.annotation.BotController;
import io.github.telegramspring.bot.annotation.BotMessage;
import io.github.telegramspring.bot.annotation.BotPayment;
import io.github.telegramspring.bot.annotation.BotPoll;
import io.github.telegramspring.bot.annotation.DataVariable;
import io.github.telegramspring.bot.annotation.RawUpdate;
import io.github.telegramspring.bot.annotation.Text;
import io.github.telegramspring.bot.method.support.MessageMemberArgumentResolver;
import io.github.telegramspring.bot.method.support.UpdateObjectArgumentResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.springframework.core.MethodParameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArgumentTests {

	@Test
	void bringsTextVariablesAndGroups() throws Exception {
		assertThat(answer(Updates.text(1, "12"))).isEqualTo("144");
		assertThat(answer(Updates.text(1, "weather in Oslo now"))).isEqualTo("Oslo in Oslo");
		assertThat(answer(SampleUpdates.of(UpdateType.CALLBACK_QUERY))).isEqualTo("item 5 of buy:5");
	}

	@Test
	void bringsWhatAMessageIsMadeOf() throws Exception {
		assertThat(answer(SampleUpdates.message("'location':{'latitude':1.0,'longitude':2.0}"))).isEqualTo("1.0");
		assertThat(answer(SampleUpdates.message("'contact':{'phone_number':'555','first_name':'Bob'}")))
			.isEqualTo("555");
		assertThat(answer(SampleUpdates.message("'photo':[{'file_id':'a','file_unique_id':'b','width':1,'height':1}]")))
			.isEqualTo("1 photo");
		assertThat(answer(SampleUpdates.message("'successful_payment':{'currency':'XTR','total_amount':5,"
				+ "'invoice_payload':'p','telegram_payment_charge_id':'t','provider_payment_charge_id':'p'}")))
			.isEqualTo("paid 5");
	}

	@Test
	void bringsTheRawUpdateTheLanguageAndTheZone() throws Exception {
		assertThat(answer(Updates.text(1, "/raw"))).startsWith("{\\\"update_id\\\":1,");
		assertThat(answer(Updates.text(1, "/locale"))).isEqualTo(Locale.getDefault() + " " + ZoneId.systemDefault());
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "UNKNOWN")
	void knowsWhichKindsOfUpdatesHaveAUserAChatAndAMessage(UpdateType type) {
		Update update = SampleUpdates.of(type);
		assertAvailable("user", type, update.effectiveUser() != null);
		assertAvailable("chat", type, update.effectiveChat() != null);
		assertAvailable("message", type, update.effectiveMessage() != null);
	}

	private static void assertAvailable(String method, UpdateType type, boolean available) {
		MethodParameter parameter = Arrays.stream(Everything.class.getDeclaredMethods())
			.filter((candidate) -> candidate.getName().equals(method))
			.map((candidate) -> new MethodParameter(candidate, 0))
			.findFirst()
			.orElseThrow();
		HandlerMethodArgumentResolver resolver = new UpdateObjectArgumentResolver();
		assertThat(resolver.supportsParameter(parameter)).isTrue();
		assertThat(resolver.supportsUpdateType(parameter, type)).isEqualTo(available);
	}

	@Test
	void resolvesEveryMemberOfAMessageWhoseTypeSaysWhichOneIsMeant() {
		Set<String> plain = Set.of("int", "long", "boolean", "java.lang.Integer", "java.lang.Long", "java.lang.String",
				"java.time.Instant");
		Map<String, List<RecordComponent>> byType = Arrays.stream(Message.class.getRecordComponents())
			.collect(Collectors.groupingBy((component) -> component.getGenericType().getTypeName()));
		Set<String> elsewhere = Set.of(User.class.getName(), Chat.class.getName(), Poll.class.getName(),
				Message.class.getName(), "io.github.telegramspring.api.model.InlineKeyboardMarkup");
		assertThat(byType).allSatisfy((type, components) -> {
			MethodParameter parameter = new MethodParameter(Arrays.stream(Message.class.getMethods())
				.filter(withParameter(components.get(0)))
				.findFirst()
				.orElseThrow(), 0);
			boolean expected = !plain.contains(type) && !elsewhere.contains(type);
			assertThat(new MessageMemberArgumentResolver().supportsParameter(parameter)).as(type).isEqualTo(expected);
		});
	}

	private static Predicate<Method> withParameter(RecordComponent component) {
		return (method) -> method.getName().equals(component.getName()) && method.getParameterCount() == 1
				&& method.getGenericParameterTypes()[0].equals(component.getGenericType());
	}

	@Test
	void failsTheStartWhenAnUpdateNeverBringsWhatIsAskedFor() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(NeverTapped.class))
			.withMessageContaining("NeverTapped#tapped(CallbackQuery)")
			.withMessageContaining("there is never a CallbackQuery for parameter 0 in an update of type message")
			.withMessageContaining("can be @Argument of a command, @Text")
			.withMessageContaining("Chat, Message, Poll, User")
			.withMessageContaining("is an Optional or @Nullable");
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(NoUser.class))
			.withMessageContaining("there is never a User for parameter 0 in an update of type poll");
	}

	@Test
	void failsTheStartWhenThePatternHasNoSuchVariable() {
		assertThatExceptionOfType(InvalidHandlerMethodException.class)
			.isThrownBy(() -> new BotApplication(NoVariable.class))
			.withMessageContaining("NoVariable#buy(long)")
			.withMessageContaining("there is no variable 'item' for parameter 0")
			.withMessageContaining("that all patterns of the mapping have are [id]");
	}

	private static String answer(Update update) throws Exception {
		try (BotApplication application = new BotApplication(Everything.class)) {
			List<String> calls = application.dispatch(update);
			assertThat(calls).isNotEmpty();
			String text = calls.get(0);
			int start = text.indexOf("\"text\":\"") + 8;
			return text.substring(start, text.length() - 2);
		}
	}

	@BotController
	static class Everything {

		@BotMessage(pattern = "^\\d+$")
		String square(@Text long number) {
			return String.valueOf(number * number);
		}

		@BotMessage(pattern = "in (?<city>\\w+)")
		String weather(@DataVariable String city, MatchResult match) {
			return city + " " + match.group();
		}

		@BotCallback("buy:{id}")
		String buy(@DataVariable("id") int item, @Text String data) {
			return "item " + item + " of " + data;
		}

		@BotMessage(has = MessageContentType.LOCATION)
		String location(Location location) {
			return String.valueOf(location.latitude());
		}

		@BotMessage(has = MessageContentType.CONTACT)
		String contact(Optional<Contact> contact) {
			return contact.map(Contact::phoneNumber).orElse("");
		}

		@BotMessage(has = MessageContentType.PHOTO)
		String photo(List<PhotoSize> photo) {
			return photo.size() + " photo";
		}

		@BotPayment
		String payment(SuccessfulPayment payment) {
			return "paid " + payment.totalAmount();
		}

		@BotCommand
		String raw(@RawUpdate String json) {
			return json;
		}

		@BotCommand
		String locale(Locale locale, ZoneId zone) {
			return locale + " " + zone;
		}

		@BotCommand
		void user(User user) {
		}

		@BotCommand
		void chat(Chat chat) {
		}

		@BotCommand
		void message(Message message) {
		}

		@BotChatMember(of = { UpdateType.CHAT_MEMBER, UpdateType.MY_CHAT_MEMBER })
		void member(ChatMemberUpdated change) {
		}

	}

	@BotController
	static class NeverTapped {

		@BotMessage
		void tapped(CallbackQuery query) {
		}

	}

	@BotController
	static class NoVariable {

		@BotCallback({ "buy:{id}", "get:{id}:{item}" })
		void buy(@DataVariable long item) {
		}

	}

	@BotController
	static class NoUser {

		@BotPoll
		void poll(User user) {
		}

	}

}
