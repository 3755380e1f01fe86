package io.github.telegramspring.api.text;

import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageEntityType;
import org.jspecify.annotations.Nullable;

/**
 * Decides what becomes of a link in markup: a mention, a link, or nothing if its address
 * is not valid.
 */
final class LinkEntity {

	private LinkEntity() {
	}

	static @Nullable MessageEntity of(String address, int offset, int length) {
		MessageEntity mention = SpecialLink.mention(address, offset, length);
		if (mention != null) {
			return mention;
		}
		String url = WebAddress.normalize(address);
		return (url != null) ? MessageEntity.of(MessageEntityType.TEXT_LINK, offset, length).url(url) : null;
	}

}
