package io.github.telegramspring.bot;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "io.github.telegramspring.bot", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	void knowsNoSpringBoot(JavaClasses classes) {
		noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework.boot..").check(classes);
	}

	@ArchTest
	void hasNoPackageCycles(JavaClasses classes) {
		slices().matching("io.github.telegramspring.bot.(**)..").should().beFreeOfCycles().check(classes);
	}

	@ArchTest
	void needsTheWebForTheWebhookAndMiniAppsOnly(JavaClasses classes) {
		noClasses().that()
			.resideOutsideOfPackages("..bot.webhook..", "..bot.security.web..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.web..", "jakarta.servlet..")
			.check(classes);
	}

	@ArchTest
	void needsSpringSecurityInItsOwnPackagesOnly(JavaClasses classes) {
		noClasses().that()
			.resideOutsideOfPackage("..bot.security..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework.security..")
			.check(classes);
	}

	@ArchTest
	void needsTheSecurityOfTheWebForMiniAppsOnly(JavaClasses classes) {
		noClasses().that()
			.resideOutsideOfPackage("..bot.security.web..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.security.web..", "org.springframework.security.config..")
			.check(classes);
	}

}
