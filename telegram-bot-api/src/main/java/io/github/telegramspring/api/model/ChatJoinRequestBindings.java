package io.github.telegramspring.api.model;

/**
 * How a bot that is asked about requests to join a chat answers them.
 */
final class ChatJoinRequestBindings {

	private ChatJoinRequestBindings() {
	}

	static String queryId(ChatJoinRequest request) {
		String queryId = request.queryId();
		if (queryId == null) {
			throw new IllegalStateException("The request to join chat " + request.chat().id()
					+ " has no queryId, because the bot is not the one that is asked about them. Use approve() or "
					+ "decline().");
		}
		return queryId;
	}

}
