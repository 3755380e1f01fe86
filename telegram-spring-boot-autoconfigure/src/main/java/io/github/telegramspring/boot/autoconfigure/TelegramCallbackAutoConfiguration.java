package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.bot.callback.CallbackButtons;
import io.github.telegramspring.bot.callback.CallbackDataArgumentResolver;
import io.github.telegramspring.bot.callback.CallbackDataCodec;
import io.github.telegramspring.bot.callback.CallbackRecordConditions;
import io.github.telegramspring.bot.callback.StartDataArgumentResolver;
import io.github.telegramspring.bot.callback.UnknownButtonAnswers;
import io.github.telegramspring.bot.callback.UnreadableCallbackAnswers;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * Auto-configures records as the data of inline buttons. The token of the bot is asked
 * for when a record is first signed.
 */
@AutoConfiguration(after = TelegramBotAutoConfiguration.class, before = TelegramDispatchAutoConfiguration.class)
@ConditionalOnClass(CallbackDataCodec.class)
@ConditionalOnEnabledTelegramBot
@ConditionalOnBean(TelegramConnectionDetails.class)
public final class TelegramCallbackAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	CallbackDataCodec telegramCallbackDataCodec(TelegramConnectionDetails connection) {
		return CallbackDataCodec.signedWith(connection::getToken);
	}

	@Bean
	@ConditionalOnMissingBean
	CallbackButtons telegramCallbackButtons(CallbackDataCodec codec) {
		return new CallbackButtons(codec);
	}

	@Bean
	@ConditionalOnMissingBean
	CallbackDataArgumentResolver telegramCallbackDataArgumentResolver(CallbackDataCodec codec) {
		return new CallbackDataArgumentResolver(codec);
	}

	@Bean
	@ConditionalOnMissingBean
	CallbackRecordConditions telegramCallbackRecordConditions(CallbackDataArgumentResolver resolver) {
		return new CallbackRecordConditions(resolver);
	}

	@Bean
	@ConditionalOnMissingBean
	StartDataArgumentResolver telegramStartDataArgumentResolver(CallbackDataCodec codec) {
		return new StartDataArgumentResolver(codec);
	}

	@Bean
	@ConditionalOnMissingBean
	UnreadableCallbackAnswers telegramUnreadableCallbackAnswers(ApplicationContext messages) {
		return new UnreadableCallbackAnswers(messages);
	}

	@Bean
	@ConditionalOnMissingBean
	UnknownButtonAnswers telegramUnknownButtonAnswers(ApplicationContext messages) {
		return new UnknownButtonAnswers(messages);
	}

}
