package io.github.telegramspring.bot;

import java.nio.charset.StandardCharsets;

import io.github.telegramspring.api.json.Json;
import io.github.telegramspring.api.model.Update;
import io.github.telegramspring.api.model.UpdateType;

/**
 * The smallest update of each kind.
 */
public final class SampleUpdates {

	private static final String USER = "{'id':42,'is_bot':false,'first_name':'Alice'}";

	private static final String CHAT = "{'id':-7,'type':'supergroup','title':'Cats'}";

	private static final String MESSAGE = "{'message_id':7,'date':1800000000,'chat':" + CHAT + ",'from':" + USER
			+ ",'text':'hi'}";

	private static final String MEMBERS = "{'chat':" + CHAT + ",'from':" + USER
			+ ",'date':1800000000,'old_chat_member':{'status':'left','user':" + USER
			+ "},'new_chat_member':{'status':'member','user':" + USER + "}}";

	private static final String SOURCE = "{'source':'premium','user':" + USER + "}";

	private SampleUpdates() {
	}

	public static Update of(UpdateType type) {
		return read("{'update_id':1,'" + type.value() + "':" + content(type) + "}");
	}

	/**
	 * Reads an update whose JSON is written with single quotes.
	 */
	public static Update read(String json) {
		return Json.read(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8), Update::readOrNull);
	}

	/**
	 * A message with more members than the text, in JSON with single quotes.
	 */
	public static Update message(String members) {
		return read(
				"{'update_id':1,'message':{'message_id':7,'date':1800000000,'chat':{'id':42,'type':'private'},'from':"
						+ USER + "," + members + "}}");
	}

	private static String content(UpdateType type) {
		return switch (type) {
			case MESSAGE, EDITED_MESSAGE, CHANNEL_POST, EDITED_CHANNEL_POST, BUSINESS_MESSAGE, EDITED_BUSINESS_MESSAGE,
					GUEST_MESSAGE ->
				MESSAGE;
			case BUSINESS_CONNECTION ->
				"{'id':'b','user':" + USER + ",'user_chat_id':42,'date':1800000000,'is_enabled':true}";
			case DELETED_BUSINESS_MESSAGES -> "{'business_connection_id':'b','chat':" + CHAT + ",'message_ids':[7]}";
			case MESSAGE_REACTION -> "{'chat':" + CHAT + ",'message_id':7,'user':" + USER
					+ ",'date':1800000000,'old_reaction':[],'new_reaction':[{'type':'emoji','emoji':'👍'}]}";
			case MESSAGE_REACTION_COUNT -> "{'chat':" + CHAT + ",'message_id':7,'date':1800000000,'reactions':[]}";
			case INLINE_QUERY -> "{'id':'q','from':" + USER + ",'query':'cats','offset':''}";
			case CHOSEN_INLINE_RESULT -> "{'result_id':'r','from':" + USER + ",'query':'cats'}";
			case CALLBACK_QUERY ->
				"{'id':'c','from':" + USER + ",'chat_instance':'i','data':'buy:5','message':" + MESSAGE + "}";
			case SHIPPING_QUERY -> "{'id':'s','from':" + USER
					+ ",'invoice_payload':'item:5','shipping_address':{'country_code':'NO','state':'','city':'Oslo',"
					+ "'street_line1':'1','street_line2':'','post_code':'0150'}}";
			case PRE_CHECKOUT_QUERY ->
				"{'id':'p','from':" + USER + ",'currency':'XTR','total_amount':5,'invoice_payload':'item:5'}";
			case PURCHASED_PAID_MEDIA -> "{'from':" + USER + ",'paid_media_payload':'media:5'}";
			case POLL -> "{'id':'1','question':'?','options':[],'total_voter_count':0,'is_closed':false,"
					+ "'is_anonymous':true,'type':'regular','allows_multiple_answers':false,'allows_revoting':true,"
					+ "'members_only':false}";
			case POLL_ANSWER -> "{'poll_id':'1','user':" + USER + ",'option_ids':[0],'option_persistent_ids':['a']}";
			case MY_CHAT_MEMBER, CHAT_MEMBER -> MEMBERS;
			case CHAT_JOIN_REQUEST -> "{'chat':" + CHAT + ",'from':" + USER + ",'user_chat_id':42,'date':1800000000}";
			case CHAT_BOOST -> "{'chat':" + CHAT
					+ ",'boost':{'boost_id':'b','add_date':1800000000,'expiration_date':1800000000,'source':" + SOURCE
					+ "}}";
			case REMOVED_CHAT_BOOST ->
				"{'chat':" + CHAT + ",'boost_id':'b','remove_date':1800000000,'source':" + SOURCE + "}";
			case MANAGED_BOT -> "{'user':" + USER + ",'bot':" + USER + "}";
			case SUBSCRIPTION -> "{'user':" + USER + ",'invoice_payload':'item:5','state':'active'}";
			case STOPPED_MESSAGE_GENERATION -> "{'chat':" + CHAT + ",'draft_id':5}";
			case UNKNOWN -> "{}";
		};
	}

}
