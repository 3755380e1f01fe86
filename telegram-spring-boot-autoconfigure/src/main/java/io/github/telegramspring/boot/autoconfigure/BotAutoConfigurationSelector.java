package io.github.telegramspring.boot.autoconfigure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.autoconfigure.AutoConfigurationImportSelector;
import org.springframework.core.annotation.AnnotationAttributes;
import org.springframework.core.type.AnnotationMetadata;

/**
 * Imports the auto-configurations of a bot into its own context: those of this project,
 * less the ones that the application excludes.
 */
class BotAutoConfigurationSelector extends AutoConfigurationImportSelector {

	private static final String PACKAGE = "io.github.telegramspring.boot.";

	@Override
	protected @Nullable AnnotationAttributes getAttributes(AnnotationMetadata metadata) {
		return null;
	}

	@Override
	protected List<String> getCandidateConfigurations(AnnotationMetadata metadata,
			@Nullable AnnotationAttributes attributes) {
		return super.getCandidateConfigurations(metadata, attributes).stream()
			.filter((name) -> name.startsWith(PACKAGE))
			.toList();
	}

	@Override
	protected Set<String> getExclusions(AnnotationMetadata metadata, @Nullable AnnotationAttributes attributes) {
		Set<String> exclusions = new LinkedHashSet<>(getExcludeAutoConfigurationsProperty());
		exclusions.removeIf((name) -> !name.startsWith(PACKAGE));
		return exclusions;
	}

}
