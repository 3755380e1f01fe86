package io.github.telegramspring.boot.autoconfigure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.core.convert.ConversionService;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may know whom, and Spring Boot's own rules for auto-configurations.
 */
class ArchitectureTests {

	private static final String ROOT = "io.github.telegramspring";

	private static final JavaClasses ALL = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(ROOT);

	private static final JavaClasses MODULE = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages(ROOT + ".boot");

	@Test
	void theBotApiKnowsNeitherTheFrameworkNorSpringsContext() {
		noClasses().that()
			.resideInAPackage(ROOT + ".api..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(ROOT + ".bot..", ROOT + ".boot..", "org.springframework.boot..",
					"org.springframework.context..")
			.check(ALL);
	}

	@Test
	void theFrameworkKnowsNothingOfSpringBoot() {
		noClasses().that()
			.resideInAPackage(ROOT + ".bot..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage(ROOT + ".boot..", "org.springframework.boot..")
			.check(ALL);
	}

	@Test
	void packagesAreFreeOfCycles() {
		slices().assignedFrom(new PackageSlices())
			.should()
			.beFreeOfCycles()
			.because(
					"packages are understood one after another; only the objects and the methods of the Bot API and their "
							+ "formatted text, which are one vocabulary, need each other: a message makes the request that "
							+ "answers it, whose result is a message, and text has entities that mention users")
			.check(ALL);
	}

	@Test
	void everyPackageIsNullMarked() {
		Set<String> packages = ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
		Set<String> nullMarked = ALL.stream()
			.filter((type) -> type.getSimpleName().equals("package-info"))
			.filter((type) -> type.isAnnotatedWith(NullMarked.class))
			.map(JavaClass::getPackageName)
			.collect(Collectors.toSet());
		assertThat(nullMarked).isEqualTo(packages);
	}

	@Test
	void autoConfigurationsArePublicAndFinalAndNamedAsSuch() {
		classes().that()
			.areAnnotatedWith(AutoConfiguration.class)
			.should()
			.bePublic()
			.andShould()
			.haveModifier(JavaModifier.FINAL)
			.andShould()
			.haveSimpleNameEndingWith("AutoConfiguration")
			.check(MODULE);
	}

	@Test
	void autoConfigurationsHaveNoPublicMembers() {
		methods().that().areDeclaredInClassesThat(configurations()).should().notBePublic().check(MODULE);
	}

	@Test
	void everyAutoConfigurationIsListed() throws IOException {
		String file = "/META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";
		Set<String> annotated = MODULE.stream()
			.filter((type) -> type.isAnnotatedWith(AutoConfiguration.class))
			.map(JavaClass::getName)
			.collect(Collectors.toSet());
		try (InputStream in = TelegramBotAutoConfiguration.class.getResourceAsStream(file)) {
			String listed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			assertThat(listed.lines()).isSorted().containsExactlyInAnyOrderElementsOf(annotated);
		}
	}

	@Test
	void everyFailureAnalyzerIsListed() throws IOException {
		Set<String> analyzers = MODULE.stream()
			.filter((type) -> type.isAssignableTo(FailureAnalyzer.class))
			.map(JavaClass::getName)
			.collect(Collectors.toSet());
		try (InputStream in = TelegramBotAutoConfiguration.class.getResourceAsStream("/META-INF/spring.factories")) {
			String listed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			assertThat(analyzers).hasSize(8).allMatch(listed::contains);
		}
	}

	@Test
	void beanMethodsAreNeitherPrivateNorConditionalOnClasses() {
		noMethods().that()
			.areAnnotatedWith(Bean.class)
			.should()
			.bePrivate()
			.orShould()
			.beAnnotatedWith(ConditionalOnClass.class)
			.orShould()
			.beAnnotatedWith(ConditionalOnMissingClass.class)
			.check(MODULE);
	}

	@Test
	void postProcessorsAreMadeByStaticMethods() {
		methods().that()
			.areAnnotatedWith(Bean.class)
			.and()
			.haveRawReturnType(JavaClass.Predicates.assignableTo(BeanPostProcessor.class)
				.or(JavaClass.Predicates.assignableTo(BeanFactoryPostProcessor.class)))
			.should()
			.beStatic()
			.allowEmptyShould(true)
			.check(MODULE);
	}

	@Test
	void noBeanIsOfATypeThatOthersShare() {
		noMethods().that()
			.areAnnotatedWith(Bean.class)
			.should()
			.haveRawReturnType(JavaClass.Predicates.assignableTo(Executor.class)
				.or(JavaClass.Predicates.assignableTo(ObjectMapper.class))
				.or(JavaClass.Predicates.assignableTo(ConversionService.class))
				.or(JavaClass.Predicates.assignableTo("org.springframework.security.web.SecurityFilterChain")))
			.check(MODULE);
	}

	@Test
	void conditionsAreNotPublic() {
		classes().that().areAssignableTo(Condition.class).should().notBePublic().check(MODULE);
	}

	@Test
	void configurationPropertiesNameTheirPrefixAsTheValue() {
		assertThat(MODULE).filteredOn((type) -> type.isAnnotatedWith(ConfigurationProperties.class))
			.isNotEmpty()
			.allSatisfy((type) -> {
				ConfigurationProperties annotation = type.reflect()
					.getDeclaredAnnotation(ConfigurationProperties.class);
				assertThat(annotation.value()).startsWith("telegram.bot");
				assertThat(annotation.prefix()).isEmpty();
			});
	}

	@Test
	void caseIsChangedInAKnownLocale() {
		noClasses().should().callMethod(String.class, "toLowerCase").check(MODULE);
		noClasses().should().callMethod(String.class, "toUpperCase").check(MODULE);
	}

	private static DescribedPredicate<JavaClass> configurations() {
		return DescribedPredicate.describe("are auto-configurations or nested in one",
				(type) -> type.getName().contains("AutoConfiguration"));
	}

	/**
	 * Every package by itself, except that {@code api.model}, {@code api.method} and
	 * {@code api.text} are taken together.
	 */
	private static final class PackageSlices implements SliceAssignment {

		private static final Set<String> VOCABULARY = Set.of(ROOT + ".api.model", ROOT + ".api.method",
				ROOT + ".api.text");

		@Override
		public SliceIdentifier getIdentifierOf(JavaClass type) {
			String name = type.getPackageName();
			return SliceIdentifier.of(VOCABULARY.contains(name) ? "vocabulary of the Bot API" : name);
		}

		@Override
		public String getDescription() {
			return "the packages, with the vocabulary of the Bot API as one";
		}

	}

}
