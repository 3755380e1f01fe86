package io.github.telegramspring.bot.reply;

import io.github.telegramspring.api.model.InputFile;
import io.github.telegramspring.api.model.ReplyMarkup;
import io.github.telegramspring.api.model.ReplyParameters;
import io.github.telegramspring.api.text.FormattedText;
import org.jspecify.annotations.Nullable;

/**
 * All that can be set on a {@link Reply}. It is changed only before the reply that holds
 * it is there.
 */
final class ReplySettings {

	@Nullable FormattedText text;

	@Nullable ReplyMedia media;

	@Nullable InputFile file;

	@Nullable ReplyMarkup keyboard;

	boolean quoting;

	boolean silent;

	boolean protectedContent;

	boolean editing;

	@Nullable String notice;

	boolean alert;

	ReplySettings copy() {
		ReplySettings copy = new ReplySettings();
		copy.text = this.text;
		copy.media = this.media;
		copy.file = this.file;
		copy.keyboard = this.keyboard;
		copy.quoting = this.quoting;
		copy.silent = this.silent;
		copy.protectedContent = this.protectedContent;
		copy.editing = this.editing;
		copy.notice = this.notice;
		copy.alert = this.alert;
		return copy;
	}

	/**
	 * A wish that was not made stays out of the request.
	 */
	static @Nullable Boolean wish(boolean wished) {
		return wished ? Boolean.TRUE : null;
	}

	@Nullable ReplyParameters quote(ReplyPlace place) {
		return (place.messageId() != null && (this.quoting || place.quoted()))
				? ReplyParameters.of(place.messageId()).allowSendingWithoutReply(true) : null;
	}

}
