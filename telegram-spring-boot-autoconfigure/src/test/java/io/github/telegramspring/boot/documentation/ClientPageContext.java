package io.github.telegramspring.boot.documentation;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.method.ApiCall;
import io.github.telegramspring.api.model.Chat;
import io.github.telegramspring.api.model.ChatInviteLink;
import io.github.telegramspring.api.model.ChatMemberUpdated;
import io.github.telegramspring.api.model.InlineQuery;
import io.github.telegramspring.api.model.InlineQueryResult;
import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageContentType;
import io.github.telegramspring.api.model.MessageMedia;
import io.github.telegramspring.api.model.MessageObject;
import io.github.telegramspring.api.model.PassportData;
import io.github.telegramspring.api.model.PhotoSize;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.Venue;
import io.github.telegramspring.api.model.Voice;
import io.github.telegramspring.api.payment.PriceList;
import io.github.telegramspring.api.text.FormattedText;
import org.jspecify.annotations.Nullable;

/**
 * What the code on the pages about the client refers to.
 */
@SuppressWarnings("NullAway.Init") // is compiled and never run
abstract class ClientPageContext {

	TelegramBot bot;

	String token;

	long chatId;

	long groupId;

	String fileId;

	Message message;

	Update update;

	Chat chat;

	ChatMemberUpdated change;

	InlineQuery inlineQuery;

	ChatInviteLink link;

	PhotoSize photo;

	List<PhotoSize> sizes;

	Voice voice;

	Venue venue;

	Path path;

	InputFile cat;

	InputFile dog;

	byte[] bytes;

	long size;

	OutputStream outputStream;

	List<String> cities;

	PriceList prices;

	String initData;

	String query;

	PassportData passportData;

	String nonce;

	Storage storage;

	Chats chats;

	Subscribers subscribers;

	abstract InlineQueryResult article(String city);

	abstract <R> ApiCall<R> quietly(ApiCall<R> call);

	abstract void translate(FormattedText text);

	abstract void transcribe(Object voice);

	abstract void store(MessageMedia media, @Nullable FormattedText caption);

	abstract void collect(String mediaGroupId, MessageMedia media);

	abstract void announce(FormattedText question);

	abstract void ignore(MessageObject other);

	abstract void log(MessageContentType type, Object event);

	abstract void log(Message message);

	/**
	 * Where an application has its files.
	 */
	interface Storage {

		InputStream open(long id);

	}

	/**
	 * Where an application has its chats.
	 */
	interface Chats {

		void move(long oldId, long newId);

	}

	/**
	 * Who an application writes to.
	 */
	interface Subscribers {

		List<Long> ids();

		void remove(long chatId);

	}

}
