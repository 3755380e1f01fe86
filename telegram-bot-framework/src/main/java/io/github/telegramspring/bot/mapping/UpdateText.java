package io.github.telegramspring.bot.mapping;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import org.jspecify.annotations.Nullable;

/**
 * The text that an update brings, whatever its kind: the text or caption of a message,
 * the data of a button, the query of an inline query, or a payload.
 */
public final class UpdateText {

	private static final Set<UpdateType> TYPES = Collections.unmodifiableSet(EnumSet.of(UpdateType.CALLBACK_QUERY,
			UpdateType.INLINE_QUERY, UpdateType.CHOSEN_INLINE_RESULT, UpdateType.SHIPPING_QUERY,
			UpdateType.PRE_CHECKOUT_QUERY, UpdateType.PURCHASED_PAID_MEDIA, UpdateType.SUBSCRIPTION));

	private UpdateText() {
	}

	/**
	 * Returns the text of an update.
	 * @param context the update
	 * @return the text, or {@code null} if there is none
	 */
	public static @Nullable String of(UpdateContext context) {
		String text = TextSubject.TEXT.of(context);
		return (text != null) ? text : TextSubject.DATA.of(context);
	}

	/**
	 * Tells whether updates of a kind can bring a text.
	 * @param type the kind
	 * @return whether they can
	 */
	public static boolean comesWith(UpdateType type) {
		return TYPES.contains(type) || MessageKinds.isMessage(type);
	}

}
