package io.github.telegramspring.bot;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.github.telegramspring.api.model.Update;
import org.junit.jupiter.api.Test;

import org.springframework.context.i18n.LocaleContextHolder;

import static org.assertj.core.api.Assertions.assertThat;

class LocaleInterceptorTests {

	@Test
	void setsTheLanguageOfTheUserWhileAnUpdateIsHandled() throws Exception {
		assertThat(during(new LanguageCodeLocaleResolver(), "pt-br")).containsExactly(Locale.forLanguageTag("pt-BR"),
				ZoneId.systemDefault());
		assertThat(LocaleContextHolder.getLocaleContext()).isNull();
	}

	@Test
	void takesTheDefaultForAUserWithoutLanguage() throws Exception {
		assertThat(during(new LanguageCodeLocaleResolver(), null)).contains(Locale.getDefault());
		assertThat(during(new LanguageCodeLocaleResolver(), "?")).contains(Locale.getDefault());
	}

	@Test
	void asksTheResolverOfTheApplication() throws Exception {
		UserLocaleResolver resolver = new UserLocaleResolver() {

			@Override
			public Locale resolveLocale(UpdateContext context) {
				return Locale.ITALIAN;
			}

			@Override
			public ZoneId resolveZone(UpdateContext context) {
				return ZoneId.of("Europe/Rome");
			}

		};
		assertThat(during(resolver, "de")).containsExactly(Locale.ITALIAN, ZoneId.of("Europe/Rome"));
	}

	private static List<Object> during(UserLocaleResolver resolver, String language) throws Exception {
		Update update = Update.of(1).message(Updates.message("hi").from(Updates.ALICE.languageCode(language)));
		List<Object> seen = new ArrayList<>();
		new LocaleInterceptor(resolver).handle(Updates.context(new RecordingBot(), update), (context) -> seen
			.addAll(List.of(LocaleContextHolder.getLocale(), LocaleContextHolder.getTimeZone().toZoneId())));
		return seen;
	}

}
