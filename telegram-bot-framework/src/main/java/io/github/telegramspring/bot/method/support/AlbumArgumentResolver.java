package io.github.telegramspring.bot.method.support;

import java.util.List;

import io.github.telegramspring.api.model.Message;
import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.annotation.UpdateMapping;
import io.github.telegramspring.bot.mapping.MessageKinds;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Resolves {@code List<Message>} parameters of methods that handle albums.
 */
public final class AlbumArgumentResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		ResolvableType type = ResolvableType.forMethodParameter(parameter);
		return type.resolve() == List.class && type.getGeneric(0).resolve() == Message.class
				&& handlesAlbums(parameter);
	}

	private static boolean handlesAlbums(MethodParameter parameter) {
		UpdateMapping mapping = AnnotatedElementUtils.findMergedAnnotation(parameter.getAnnotatedElement(),
				UpdateMapping.class);
		return mapping != null && mapping.album();
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		return context.album();
	}

	@Override
	public List<String> offers(UpdateType updateType) {
		return MessageKinds.isMessage(updateType) ? List.of("List<Message> with @BotAlbum") : List.of();
	}

}
