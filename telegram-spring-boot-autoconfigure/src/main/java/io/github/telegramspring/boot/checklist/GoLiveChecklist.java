package io.github.telegramspring.boot.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Warns, once the application is ready, of what works but is not how a bot should go
 * live. All that was found is one message; nothing is logged if there is nothing.
 */
public final class GoLiveChecklist implements ApplicationListener<ApplicationReadyEvent> {

	private static final Log logger = LogFactory.getLog(GoLiveChecklist.class);

	private final List<Supplier<List<Finding>>> checks;

	private final Set<ChecklistItem> ignored;

	private final UnaryOperator<String> wording;

	/**
	 * Creates the checklist.
	 * @param checks look at something each
	 * @param ignored what is not warned of
	 * @param wording puts the names of this bot and of its properties into a text about a
	 * bot that is alone
	 */
	public GoLiveChecklist(List<Supplier<List<Finding>>> checks, Set<ChecklistItem> ignored,
			UnaryOperator<String> wording) {
		this.checks = List.copyOf(checks);
		this.ignored = Set.copyOf(ignored);
		this.wording = wording;
	}

	/**
	 * Looks at everything.
	 * @return what was found and is not ignored
	 */
	public List<Finding> findings() {
		return this.checks.stream()
			.map(Supplier::get)
			.flatMap(List::stream)
			.filter((finding) -> !this.ignored.contains(finding.item()))
			.toList();
	}

	@Override
	public void onApplicationEvent(ApplicationReadyEvent event) {
		List<Finding> findings = findings();
		if (!findings.isEmpty()) {
			logger.warn(this.wording.apply(describe(findings)));
		}
	}

	private static String describe(List<Finding> findings) {
		Stream<String> lines = findings.stream().map((finding) -> "- " + finding.text());
		String items = findings.stream()
			.map((finding) -> finding.item().name().toLowerCase(Locale.ROOT).replace('_', '-'))
			.distinct()
			.collect(Collectors.joining(","));
		return "Before this bot goes live:\n" + lines.collect(Collectors.joining("\n"))
				+ "\nWhat is meant to be so is ignored with telegram.bot.checklist.ignored: " + items;
	}

}
