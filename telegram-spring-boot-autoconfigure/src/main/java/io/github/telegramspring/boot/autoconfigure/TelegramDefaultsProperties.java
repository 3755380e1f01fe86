package io.github.telegramspring.boot.autoconfigure;

import io.github.telegramspring.api.BotDefaults;
import io.github.telegramspring.api.model.LinkPreviewOptions;
import io.github.telegramspring.api.model.ParseMode;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What holds for requests that do not say otherwise.
 */
@ConfigurationProperties("telegram.bot.defaults")
public class TelegramDefaultsProperties {

	/**
	 * Format of texts and captions that have neither a parse mode nor entities.
	 */
	private @Nullable ParseMode parseMode;

	/**
	 * Whether messages arrive without a sound.
	 */
	private @Nullable Boolean disableNotification;

	/**
	 * Whether messages can be neither forwarded nor saved.
	 */
	private @Nullable Boolean protectContent;

	/**
	 * Whether a reply is sent although the message to reply to is gone.
	 */
	private @Nullable Boolean allowSendingWithoutReply;

	/**
	 * Whether the answers of handlers are replies to the message they answer.
	 */
	private boolean quoteAnswers;

	private final LinkPreview linkPreview = new LinkPreview();

	public @Nullable ParseMode getParseMode() {
		return this.parseMode;
	}

	public void setParseMode(@Nullable ParseMode parseMode) {
		this.parseMode = parseMode;
	}

	public @Nullable Boolean getDisableNotification() {
		return this.disableNotification;
	}

	public void setDisableNotification(@Nullable Boolean disableNotification) {
		this.disableNotification = disableNotification;
	}

	public @Nullable Boolean getProtectContent() {
		return this.protectContent;
	}

	public void setProtectContent(@Nullable Boolean protectContent) {
		this.protectContent = protectContent;
	}

	public @Nullable Boolean getAllowSendingWithoutReply() {
		return this.allowSendingWithoutReply;
	}

	public void setAllowSendingWithoutReply(@Nullable Boolean allowSendingWithoutReply) {
		this.allowSendingWithoutReply = allowSendingWithoutReply;
	}

	public boolean isQuoteAnswers() {
		return this.quoteAnswers;
	}

	public void setQuoteAnswers(boolean quoteAnswers) {
		this.quoteAnswers = quoteAnswers;
	}

	public LinkPreview getLinkPreview() {
		return this.linkPreview;
	}

	BotDefaults toDefaults() {
		if (this.parseMode == ParseMode.UNKNOWN) {
			throw new TelegramConfigurationException("'telegram.bot.defaults.parse-mode' is unknown.",
					"Set telegram.bot.defaults.parse-mode to html, markdown-v2 or markdown, or remove it.");
		}
		return new BotDefaults(this.parseMode, this.linkPreview.toOptions(), this.disableNotification,
				this.protectContent, this.allowSendingWithoutReply, this.quoteAnswers);
	}

	/**
	 * How links in texts are shown.
	 */
	public static class LinkPreview {

		/**
		 * Whether links are shown without a preview.
		 */
		private @Nullable Boolean disabled;

		/**
		 * Whether the picture of a preview is small.
		 */
		private @Nullable Boolean preferSmallMedia;

		/**
		 * Whether the picture of a preview is large.
		 */
		private @Nullable Boolean preferLargeMedia;

		/**
		 * Whether a preview is shown above the text.
		 */
		private @Nullable Boolean showAboveText;

		public @Nullable Boolean getDisabled() {
			return this.disabled;
		}

		public void setDisabled(@Nullable Boolean disabled) {
			this.disabled = disabled;
		}

		public @Nullable Boolean getPreferSmallMedia() {
			return this.preferSmallMedia;
		}

		public void setPreferSmallMedia(@Nullable Boolean preferSmallMedia) {
			this.preferSmallMedia = preferSmallMedia;
		}

		public @Nullable Boolean getPreferLargeMedia() {
			return this.preferLargeMedia;
		}

		public void setPreferLargeMedia(@Nullable Boolean preferLargeMedia) {
			this.preferLargeMedia = preferLargeMedia;
		}

		public @Nullable Boolean getShowAboveText() {
			return this.showAboveText;
		}

		public void setShowAboveText(@Nullable Boolean showAboveText) {
			this.showAboveText = showAboveText;
		}

		@Nullable LinkPreviewOptions toOptions() {
			LinkPreviewOptions options = new LinkPreviewOptions(this.disabled, null, this.preferSmallMedia,
					this.preferLargeMedia, this.showAboveText);
			return options.equals(LinkPreviewOptions.of()) ? null : options;
		}

	}

}
