package io.github.telegramspring.api.model;

/**
 * What a message consists of, as one value to switch on. Each kind has what belongs
 * together; what the Bot API has a type for is that type. <pre>{@code
 * switch (message.content()) {
 *     case TextContent text -> translate(text.text());
 *     case MediaContent media when media.media() instanceof Voice voice -> transcribe(voice);
 *     case MediaContent media -> store(media.media(), media.caption());
 *     case AlbumItem item -> collect(item.mediaGroupId(), item.media());
 *     case Poll poll -> announce(poll.question());
 *     case Contact contact -> call(contact.phoneNumber());
 *     case MessageObject other -> ignore(other);
 *     case ServiceContent event -> log(event.type());
 *     case UnknownContent unknown -> log(message);
 * }
 * }</pre>
 *
 * Before Java 21, {@code instanceof} does the same. The value is made on demand and not
 * kept.
 *
 * @see MessageView#content()
 * @see MessageContentType
 */
public sealed interface MessageContent
		permits TextContent, MediaContent, AlbumItem, MessageObject, ServiceContent, UnknownContent {

}
