package io.github.telegramspring.boot.documentation;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletionStage;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.InlineKeyboardMarkup;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.ShippingAddress;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.UpdateLedger;
import io.github.telegramspring.bot.callback.CallbackButtons;
import io.github.telegramspring.bot.callback.CallbackDataCodec;
import io.github.telegramspring.bot.mapping.UpdateCondition;
import io.github.telegramspring.emulator.EmulatedBot;
import io.github.telegramspring.emulator.EmulatedGroup;
import io.github.telegramspring.emulator.EmulatedUser;
import io.github.telegramspring.emulator.TelegramEmulator;
import org.jspecify.annotations.Nullable;

/**
 * What the code on the pages about bots as Spring applications refers to.
 */
@SuppressWarnings("NullAway.Init") // is compiled and never run
abstract class ApplicationPageContext {

	TelegramBot bot;

	TelegramEmulator telegram;

	EmulatedBot hello;

	EmulatedUser alice;

	EmulatedUser bob;

	EmulatedGroup team;

	Message invoice;

	Message flexible;

	ShippingAddress address;

	byte[] bytes;

	UpdateContext context;

	CompletionStage<?> stage;

	InlineKeyboardMarkup keyboard;

	CallbackButtons buttons;

	CallbackDataCodec codec;

	Path path;

	User user;

	long chatId;

	Set<String> cities;

	Forecasts forecasts;

	enum Size {

		SMALL, LARGE

	}

	enum Reason {

		FLOOD

	}

	@interface Premium {

	}

	record Buy(long item, Size size) {
	}

	record Order(long id) {
	}

	record Invite(long id) {
	}

	sealed interface CartAction permits Add, Remove {

	}

	record Add(long item) implements CartAction {
	}

	record Remove(long item) implements CartAction {
	}

	record PremiumOnly() implements UpdateCondition {

		@Override
		public boolean matches(UpdateContext context) {
			return true;
		}

		@Override
		public String describe() {
			return "a premium user";
		}

	}

	interface Forecasts {

		String of(String city);

	}

	interface Friends {

		boolean contains(@Nullable User user);

	}

	interface Settings {

		Preferences of(@Nullable User user);

	}

	interface Preferences {

		Locale locale();

	}

	interface Shop {

		String buy(String item);

		String settings();

	}

	interface OwnStore {

	}

	record OwnLedger(OwnStore store, long botId) implements UpdateLedger {

		@Override
		public Claim claim(long updateId) {
			return Claim.GRANTED;
		}

		@Override
		public void complete(long updateId) {
		}

		@Override
		public void release(long updateId) {
		}

	}

	interface UserRepository {

		List<String> rolesOf(long id);

	}

	static class CityNotFoundException extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

}
