package io.github.telegramspring.emulator;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packagesOf = TelegramEmulator.class, importOptions = ImportOption.DoNotIncludeTests.class)
class EmulatorArchitectureTests {

	@ArchTest
	static final ArchRule engineKnowsNoSpring = noClasses().should()
		.dependOnClassesThat()
		.resideInAPackage("org.springframework..");

	@ArchTest
	static final ArchRule packagesHaveNoCycles = slices().matching("io.github.telegramspring.(emulator..)")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule nothingButTheFacadeKnowsTheFacade = noClasses().that()
		.resideInAPackage("io.github.telegramspring.emulator.*")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("io.github.telegramspring.emulator");

	@ArchTest
	void packagesAreNullMarked(JavaClasses classes) {
		assertThat(classes).filteredOn((type) -> !type.getModifiers().contains(JavaModifier.SYNTHETIC))
			.allMatch((type) -> type.getPackage().isAnnotatedWith(NullMarked.class));
	}

}
