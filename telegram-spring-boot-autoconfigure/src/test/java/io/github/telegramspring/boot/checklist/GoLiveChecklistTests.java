package io.github.telegramspring.boot.checklist;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

@ExtendWith(OutputCaptureExtension.class)
class GoLiveChecklistTests {

	private static final Finding SECRET = new Finding(ChecklistItem.SHORT_SECRET, "The secret is short.");

	private static final Finding THREADS = new Finding(ChecklistItem.MANY_THREADS, "There are many threads.");

	@Test
	void warnsOfAllThatWasFoundInTheWordsOfTheBot(CapturedOutput output) {
		checklist(Set.of(), SECRET, THREADS).onApplicationEvent(ready());
		assertThat(output).containsSubsequence("the shop's: Before this bot goes live:", "- The secret is short.",
				"- There are many threads.", "telegram.bot.checklist.ignored: short-secret,many-threads");
	}

	@Test
	void saysNothingOfWhatIsIgnored(CapturedOutput output) {
		checklist(Set.of(ChecklistItem.SHORT_SECRET, ChecklistItem.MANY_THREADS), SECRET, THREADS)
			.onApplicationEvent(ready());
		assertThat(output).doesNotContain("Before this bot goes live");
	}

	private static GoLiveChecklist checklist(Set<ChecklistItem> ignored, Finding first, Finding second) {
		return new GoLiveChecklist(List.of(() -> List.of(first), () -> List.of(second)), ignored,
				(text) -> "the shop's: " + text);
	}

	private static ApplicationReadyEvent ready() {
		return new ApplicationReadyEvent(mock(SpringApplication.class), new String[0], mock(), null);
	}

}
