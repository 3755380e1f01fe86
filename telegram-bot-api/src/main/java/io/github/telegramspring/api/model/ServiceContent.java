package io.github.telegramspring.api.model;

/**
 * The content of a service message, which tells of an event. <pre>{@code
 * if (message.content() instanceof ServiceContent service
 *         && service.event() instanceof ForumTopicCreated topic) {
 *     greet(topic.name());
 * }
 * }</pre>
 *
 * @param type the kind of event
 * @param event the value of the field of the message that tells of it: a type of the Bot
 * API, a list of users or photo sizes, a string, an id, or {@code true}
 */
public record ServiceContent(MessageContentType type, Object event) implements MessageContent {
}
