package io.github.telegramspring.bot.method.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.github.telegramspring.api.model.Animation;
import io.github.telegramspring.api.model.Audio;
import io.github.telegramspring.api.model.ChatBackground;
import io.github.telegramspring.api.model.ChatBoostAdded;
import io.github.telegramspring.api.model.ChatOwnerChanged;
import io.github.telegramspring.api.model.ChatOwnerLeft;
import io.github.telegramspring.api.model.ChatShared;
import io.github.telegramspring.api.model.Checklist;
import io.github.telegramspring.api.model.ChecklistTasksAdded;
import io.github.telegramspring.api.model.ChecklistTasksDone;
import io.github.telegramspring.api.model.CommunityChatAdded;
import io.github.telegramspring.api.model.CommunityChatJoined;
import io.github.telegramspring.api.model.CommunityChatRemoved;
import io.github.telegramspring.api.model.Contact;
import io.github.telegramspring.api.model.Dice;
import io.github.telegramspring.api.model.DirectMessagePriceChanged;
import io.github.telegramspring.api.model.DirectMessagesTopic;
import io.github.telegramspring.api.model.Document;
import io.github.telegramspring.api.model.ExternalReplyInfo;
import io.github.telegramspring.api.model.ForumTopicClosed;
import io.github.telegramspring.api.model.ForumTopicCreated;
import io.github.telegramspring.api.model.ForumTopicEdited;
import io.github.telegramspring.api.model.ForumTopicReopened;
import io.github.telegramspring.api.model.Game;
import io.github.telegramspring.api.model.GeneralForumTopicHidden;
import io.github.telegramspring.api.model.GeneralForumTopicUnhidden;
import io.github.telegramspring.api.model.GiftInfo;
import io.github.telegramspring.api.model.Giveaway;
import io.github.telegramspring.api.model.GiveawayCompleted;
import io.github.telegramspring.api.model.GiveawayCreated;
import io.github.telegramspring.api.model.GiveawayWinners;
import io.github.telegramspring.api.model.Invoice;
import io.github.telegramspring.api.model.LinkPreviewOptions;
import io.github.telegramspring.api.model.LivePhoto;
import io.github.telegramspring.api.model.Location;
import io.github.telegramspring.api.model.ManagedBotCreated;
import io.github.telegramspring.api.model.MaybeInaccessibleMessage;
import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.MessageAutoDeleteTimerChanged;
import io.github.telegramspring.api.model.MessageEntity;
import io.github.telegramspring.api.model.MessageOrigin;
import io.github.telegramspring.api.model.PaidMediaInfo;
import io.github.telegramspring.api.model.PaidMessagePriceChanged;
import io.github.telegramspring.api.model.PassportData;
import io.github.telegramspring.api.model.PhotoSize;
import io.github.telegramspring.api.model.PollOptionAdded;
import io.github.telegramspring.api.model.PollOptionDeleted;
import io.github.telegramspring.api.model.ProximityAlertTriggered;
import io.github.telegramspring.api.model.RefundedPayment;
import io.github.telegramspring.api.model.RichMessage;
import io.github.telegramspring.api.model.Sticker;
import io.github.telegramspring.api.model.Story;
import io.github.telegramspring.api.model.SuccessfulPayment;
import io.github.telegramspring.api.model.SuggestedPostApprovalFailed;
import io.github.telegramspring.api.model.SuggestedPostApproved;
import io.github.telegramspring.api.model.SuggestedPostDeclined;
import io.github.telegramspring.api.model.SuggestedPostInfo;
import io.github.telegramspring.api.model.SuggestedPostPaid;
import io.github.telegramspring.api.model.SuggestedPostRefunded;
import io.github.telegramspring.api.model.TextQuote;
import io.github.telegramspring.api.model.UniqueGiftInfo;
import io.github.telegramspring.api.model.User;
import io.github.telegramspring.api.model.UsersShared;
import io.github.telegramspring.api.model.Venue;
import io.github.telegramspring.api.model.Video;
import io.github.telegramspring.api.model.VideoChatEnded;
import io.github.telegramspring.api.model.VideoChatParticipantsInvited;
import io.github.telegramspring.api.model.VideoChatScheduled;
import io.github.telegramspring.api.model.VideoChatStarted;
import io.github.telegramspring.api.model.VideoNote;
import io.github.telegramspring.api.model.Voice;
import io.github.telegramspring.api.model.WebAppData;
import io.github.telegramspring.api.model.WriteAccessAllowed;
import org.jspecify.annotations.Nullable;

import org.springframework.core.ResolvableType;

/**
 * What a message is made of, by type: all members whose type says which one is meant.
 */
final class MessageMembers {

	private static final Map<Class<?>, Function<Message, @Nullable Object>> BY_TYPE = new HashMap<>();

	private static final Map<Class<?>, Function<Message, @Nullable Object>> LISTS = Map.of(PhotoSize.class,
			MessageMembers::photo, User.class, Message::newChatMembers, MessageEntity.class, MessageMembers::entities);

	static {
		BY_TYPE.put(Animation.class, Message::animation);
		BY_TYPE.put(Audio.class, Message::audio);
		BY_TYPE.put(ChatBackground.class, Message::chatBackgroundSet);
		BY_TYPE.put(ChatBoostAdded.class, Message::boostAdded);
		BY_TYPE.put(ChatOwnerChanged.class, Message::chatOwnerChanged);
		BY_TYPE.put(ChatOwnerLeft.class, Message::chatOwnerLeft);
		BY_TYPE.put(ChatShared.class, Message::chatShared);
		BY_TYPE.put(Checklist.class, Message::checklist);
		BY_TYPE.put(ChecklistTasksAdded.class, Message::checklistTasksAdded);
		BY_TYPE.put(ChecklistTasksDone.class, Message::checklistTasksDone);
		BY_TYPE.put(CommunityChatAdded.class, Message::communityChatAdded);
		BY_TYPE.put(CommunityChatJoined.class, Message::communityChatJoined);
		BY_TYPE.put(CommunityChatRemoved.class, Message::communityChatRemoved);
		BY_TYPE.put(Contact.class, Message::contact);
		BY_TYPE.put(Dice.class, Message::dice);
		BY_TYPE.put(DirectMessagePriceChanged.class, Message::directMessagePriceChanged);
		BY_TYPE.put(DirectMessagesTopic.class, Message::directMessagesTopic);
		BY_TYPE.put(Document.class, Message::document);
		BY_TYPE.put(ExternalReplyInfo.class, Message::externalReply);
		BY_TYPE.put(ForumTopicClosed.class, Message::forumTopicClosed);
		BY_TYPE.put(ForumTopicCreated.class, Message::forumTopicCreated);
		BY_TYPE.put(ForumTopicEdited.class, Message::forumTopicEdited);
		BY_TYPE.put(ForumTopicReopened.class, Message::forumTopicReopened);
		BY_TYPE.put(Game.class, Message::game);
		BY_TYPE.put(GeneralForumTopicHidden.class, Message::generalForumTopicHidden);
		BY_TYPE.put(GeneralForumTopicUnhidden.class, Message::generalForumTopicUnhidden);
		BY_TYPE.put(GiftInfo.class, Message::gift);
		BY_TYPE.put(Giveaway.class, Message::giveaway);
		BY_TYPE.put(GiveawayCompleted.class, Message::giveawayCompleted);
		BY_TYPE.put(GiveawayCreated.class, Message::giveawayCreated);
		BY_TYPE.put(GiveawayWinners.class, Message::giveawayWinners);
		BY_TYPE.put(Invoice.class, Message::invoice);
		BY_TYPE.put(LinkPreviewOptions.class, Message::linkPreviewOptions);
		BY_TYPE.put(LivePhoto.class, Message::livePhoto);
		BY_TYPE.put(Location.class, Message::location);
		BY_TYPE.put(ManagedBotCreated.class, Message::managedBotCreated);
		BY_TYPE.put(MaybeInaccessibleMessage.class, Message::pinnedMessage);
		BY_TYPE.put(MessageAutoDeleteTimerChanged.class, Message::messageAutoDeleteTimerChanged);
		BY_TYPE.put(MessageOrigin.class, Message::forwardOrigin);
		BY_TYPE.put(PaidMediaInfo.class, Message::paidMedia);
		BY_TYPE.put(PaidMessagePriceChanged.class, Message::paidMessagePriceChanged);
		BY_TYPE.put(PassportData.class, Message::passportData);
		BY_TYPE.put(PollOptionAdded.class, Message::pollOptionAdded);
		BY_TYPE.put(PollOptionDeleted.class, Message::pollOptionDeleted);
		BY_TYPE.put(ProximityAlertTriggered.class, Message::proximityAlertTriggered);
		BY_TYPE.put(RefundedPayment.class, Message::refundedPayment);
		BY_TYPE.put(RichMessage.class, Message::richMessage);
		BY_TYPE.put(Sticker.class, Message::sticker);
		BY_TYPE.put(Story.class, Message::story);
		BY_TYPE.put(SuccessfulPayment.class, Message::successfulPayment);
		BY_TYPE.put(SuggestedPostApprovalFailed.class, Message::suggestedPostApprovalFailed);
		BY_TYPE.put(SuggestedPostApproved.class, Message::suggestedPostApproved);
		BY_TYPE.put(SuggestedPostDeclined.class, Message::suggestedPostDeclined);
		BY_TYPE.put(SuggestedPostInfo.class, Message::suggestedPostInfo);
		BY_TYPE.put(SuggestedPostPaid.class, Message::suggestedPostPaid);
		BY_TYPE.put(SuggestedPostRefunded.class, Message::suggestedPostRefunded);
		BY_TYPE.put(TextQuote.class, Message::quote);
		BY_TYPE.put(UniqueGiftInfo.class, Message::uniqueGift);
		BY_TYPE.put(UsersShared.class, Message::usersShared);
		BY_TYPE.put(Venue.class, Message::venue);
		BY_TYPE.put(Video.class, Message::video);
		BY_TYPE.put(VideoChatEnded.class, Message::videoChatEnded);
		BY_TYPE.put(VideoChatParticipantsInvited.class, Message::videoChatParticipantsInvited);
		BY_TYPE.put(VideoChatScheduled.class, Message::videoChatScheduled);
		BY_TYPE.put(VideoChatStarted.class, Message::videoChatStarted);
		BY_TYPE.put(VideoNote.class, Message::videoNote);
		BY_TYPE.put(Voice.class, Message::voice);
		BY_TYPE.put(WebAppData.class, Message::webAppData);
		BY_TYPE.put(WriteAccessAllowed.class, Message::writeAccessAllowed);
	}

	private MessageMembers() {
	}

	static @Nullable Function<Message, @Nullable Object> find(ResolvableType type) {
		if (type.resolve() == List.class) {
			return LISTS.get(type.getGeneric().resolve(Object.class));
		}
		return BY_TYPE.get(type.resolve(Object.class));
	}

	private static @Nullable Object photo(Message message) {
		return (message.photo() != null) ? message.photo() : message.newChatPhoto();
	}

	private static @Nullable Object entities(Message message) {
		return (message.entities() != null) ? message.entities() : message.captionEntities();
	}

}
