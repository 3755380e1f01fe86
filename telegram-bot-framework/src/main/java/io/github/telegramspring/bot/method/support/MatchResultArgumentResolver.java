package io.github.telegramspring.bot.method.support;

import java.util.List;
import java.util.regex.MatchResult;

import io.github.telegramspring.api.model.UpdateType;
import io.github.telegramspring.bot.UpdateContext;
import io.github.telegramspring.bot.mapping.TextMatch;
import io.github.telegramspring.bot.mapping.UpdateText;
import io.github.telegramspring.bot.method.HandlerMethodArgumentResolver;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;

/**
 * Resolves how the pattern of the mapping was found in the text, as the regular
 * expression has it.
 */
public final class MatchResultArgumentResolver implements HandlerMethodArgumentResolver {

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.nestedIfOptional().getNestedParameterType() == MatchResult.class;
	}

	@Override
	public boolean supportsUpdateType(MethodParameter parameter, UpdateType updateType) {
		return UpdateText.comesWith(updateType);
	}

	@Override
	public @Nullable Object resolveArgument(MethodParameter parameter, UpdateContext context) {
		return TextMatch.of(context).result();
	}

	@Override
	public List<String> offers(UpdateType updateType) {
		return UpdateText.comesWith(updateType) ? List.of("MatchResult") : List.of();
	}

}
