package io.github.telegramspring.bot.security;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

import io.github.telegramspring.api.TelegramBot;
import io.github.telegramspring.api.model.ChatId;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.util.Assert;
import org.springframework.util.ConcurrentLruCache;

/**
 * What users may do in chats, as Telegram told some time ago. Telegram is asked by
 * {@code getChatMember}, once at a time for each user of a chat; what it told is kept for
 * a while, and forgotten when an update says that it has changed, or when there is too
 * much of it.
 */
public final class ChatMemberships {

	private final ConcurrentLruCache<Key, Membership> memberships;

	private final Duration timeToLive;

	private final InstantSource clock;

	/**
	 * Creates it.
	 * @param timeToLive how long to keep what Telegram told; zero to ask it each time
	 * @param size how many users of chats to keep at most
	 */
	public ChatMemberships(Duration timeToLive, int size) {
		this(timeToLive, size, InstantSource.system());
	}

	ChatMemberships(Duration timeToLive, int size, InstantSource clock) {
		Assert.isTrue(!timeToLive.isNegative(), () -> "A time to live cannot be negative, as " + timeToLive + " is");
		this.memberships = new ConcurrentLruCache<>(size, (key) -> new Membership());
		this.timeToLive = timeToLive;
		this.clock = clock;
	}

	/**
	 * Finds what a user may do in a chat.
	 * @param bot the bot that is in the chat, too
	 * @param chatId the chat
	 * @param userId the user
	 * @return the authorities
	 * @throws io.github.telegramspring.api.error.TelegramApiException if Telegram does
	 * not tell
	 */
	public List<GrantedAuthority> authorities(TelegramBot bot, long chatId, long userId) {
		return this.memberships.get(new Key(chatId, userId)).authorities(bot, chatId, userId);
	}

	/**
	 * Forgets what a user may do in a chat.
	 * @param chatId the chat
	 * @param userId the user
	 */
	public void forget(long chatId, long userId) {
		this.memberships.remove(new Key(chatId, userId));
	}

	private record Key(long chatId, long userId) {

	}

	/**
	 * One user in one chat. If it is forgotten while Telegram is asked, nobody will find
	 * the answer here.
	 */
	private final class Membership {

		private final ReentrantLock lock = new ReentrantLock();

		private @Nullable List<GrantedAuthority> authorities;

		private Instant expiry = Instant.MIN;

		List<GrantedAuthority> authorities(TelegramBot bot, long chatId, long userId) {
			this.lock.lock();
			try {
				List<GrantedAuthority> known = this.authorities;
				Instant now = ChatMemberships.this.clock.instant();
				if (known == null || !now.isBefore(this.expiry)) {
					known = ChatAuthority.of(bot.getChatMember(ChatId.of(chatId), userId));
					this.authorities = known;
					this.expiry = now.plus(ChatMemberships.this.timeToLive);
				}
				return known;
			}
			finally {
				this.lock.unlock();
			}
		}

	}

}
