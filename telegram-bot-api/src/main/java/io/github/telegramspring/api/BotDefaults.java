package io.github.telegramspring.api;

import io.github.telegramspring.api.json.MemberDefaults;
import io.github.telegramspring.api.model.LinkPreviewOptions;
import io.github.telegramspring.api.model.ParseMode;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * What holds for every request of a bot that does not say otherwise, also deep inside it:
 * in the captions of an album, the options of a poll, the messages of inline results.
 *
 * <pre class="code">
 * BotDefaults.of().parseMode(ParseMode.HTML).linkPreview(LinkPreviewOptions.of().isDisabled(true))
 * </pre>
 *
 * A value of the request wins, also {@code false}. The parse mode does not touch a text
 * with entities, not even one with an empty list of entities, which is how to send plain
 * text. A single call goes without all defaults by
 * {@link io.github.telegramspring.api.method.CallOptions#withoutDefaults()
 * CallOptions.withoutDefaults}.
 *
 * @param parseMode how texts are formatted
 * @param linkPreview how links in texts are shown; each of its members stands for itself
 * @param disableNotification whether messages arrive without a sound
 * @param protectContent whether messages can be neither forwarded nor saved
 * @param allowSendingWithoutReply whether a reply is sent although the message to reply
 * to is gone
 * @param quoteAnswers whether the answers of handlers are replies to the message they
 * answer
 */
public record BotDefaults(@Nullable ParseMode parseMode, @Nullable LinkPreviewOptions linkPreview,
		@Nullable Boolean disableNotification, @Nullable Boolean protectContent,
		@Nullable Boolean allowSendingWithoutReply, boolean quoteAnswers) implements MemberDefaults {

	private static final BotDefaults NONE = new BotDefaults(null, null, null, null, null, false);

	/**
	 * Checks that the parse mode is one that can be sent.
	 * @throws IllegalArgumentException if it is {@link ParseMode#UNKNOWN}
	 */
	public BotDefaults {
		Assert.isTrue(parseMode != ParseMode.UNKNOWN,
				"The default parse mode must be HTML, MARKDOWN_V2 or MARKDOWN, or none");
	}

	/**
	 * Returns defaults that say nothing.
	 * @return the defaults, to which more can be added
	 */
	public static BotDefaults of() {
		return NONE;
	}

	/**
	 * Returns a copy with this parse mode.
	 * @param parseMode how texts are formatted
	 * @return the copy
	 */
	public BotDefaults parseMode(@Nullable ParseMode parseMode) {
		return new BotDefaults(parseMode, this.linkPreview, this.disableNotification, this.protectContent,
				this.allowSendingWithoutReply, this.quoteAnswers);
	}

	/**
	 * Returns a copy with these link previews.
	 * @param linkPreview how links in texts are shown
	 * @return the copy
	 */
	public BotDefaults linkPreview(@Nullable LinkPreviewOptions linkPreview) {
		return new BotDefaults(this.parseMode, linkPreview, this.disableNotification, this.protectContent,
				this.allowSendingWithoutReply, this.quoteAnswers);
	}

	/**
	 * Returns a copy that says whether messages are silent.
	 * @param disableNotification whether messages arrive without a sound
	 * @return the copy
	 */
	public BotDefaults disableNotification(@Nullable Boolean disableNotification) {
		return new BotDefaults(this.parseMode, this.linkPreview, disableNotification, this.protectContent,
				this.allowSendingWithoutReply, this.quoteAnswers);
	}

	/**
	 * Returns a copy that says whether messages are protected.
	 * @param protectContent whether messages can be neither forwarded nor saved
	 * @return the copy
	 */
	public BotDefaults protectContent(@Nullable Boolean protectContent) {
		return new BotDefaults(this.parseMode, this.linkPreview, this.disableNotification, protectContent,
				this.allowSendingWithoutReply, this.quoteAnswers);
	}

	/**
	 * Returns a copy that says whether replies need the message they reply to.
	 * @param allowSendingWithoutReply whether a reply is sent although that is gone
	 * @return the copy
	 */
	public BotDefaults allowSendingWithoutReply(@Nullable Boolean allowSendingWithoutReply) {
		return new BotDefaults(this.parseMode, this.linkPreview, this.disableNotification, this.protectContent,
				allowSendingWithoutReply, this.quoteAnswers);
	}

	/**
	 * Returns a copy that says whether answers are replies.
	 * @param quoteAnswers whether the answers of handlers are replies to the message they
	 * answer
	 * @return the copy
	 */
	public BotDefaults quoteAnswers(boolean quoteAnswers) {
		return new BotDefaults(this.parseMode, this.linkPreview, this.disableNotification, this.protectContent,
				this.allowSendingWithoutReply, quoteAnswers);
	}

	@Override
	public @Nullable Object complete(String member, @Nullable Object value) {
		if (value instanceof LinkPreviewOptions own && this.linkPreview != null) {
			return merge(own, this.linkPreview);
		}
		if (value != null) {
			return value;
		}
		return switch (member) {
			case "parse_mode" -> this.parseMode;
			case "link_preview_options" -> this.linkPreview;
			case "disable_notification" -> this.disableNotification;
			case "protect_content" -> this.protectContent;
			case "allow_sending_without_reply" -> this.allowSendingWithoutReply;
			default -> null;
		};
	}

	private static LinkPreviewOptions merge(LinkPreviewOptions own, LinkPreviewOptions defaults) {
		boolean sized = own.preferSmallMedia() != null || own.preferLargeMedia() != null;
		return new LinkPreviewOptions(either(own.isDisabled(), defaults.isDisabled()),
				either(own.url(), defaults.url()), sized ? own.preferSmallMedia() : defaults.preferSmallMedia(),
				sized ? own.preferLargeMedia() : defaults.preferLargeMedia(),
				either(own.showAboveText(), defaults.showAboveText()));
	}

	private static <T> @Nullable T either(@Nullable T own, @Nullable T other) {
		return (own != null) ? own : other;
	}

}
