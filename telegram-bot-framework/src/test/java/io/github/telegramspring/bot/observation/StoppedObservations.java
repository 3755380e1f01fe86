package io.github.telegramspring.bot.observation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import io.micrometer.observation.NullObservation;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationView;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The observations that have ended, in that order.
 */
final class StoppedObservations implements ObservationHandler<Observation.Context> {

	final List<Observation.Context> all = new CopyOnWriteArrayList<>();

	@Override
	public void onStop(Observation.Context context) {
		this.all.add(context);
	}

	@Override
	public boolean supportsContext(Observation.Context context) {
		return true;
	}

	Observation.Context only() {
		assertThat(this.all).hasSize(1);
		return this.all.get(0);
	}

	/**
	 * The name of what the observation of an update belongs to. What stands for nothing
	 * has no name.
	 */
	@Nullable String parentOf(long updateId) {
		ObservationView parent = update(updateId).getParentObservation();
		return (parent != null && !(parent instanceof NullObservation)) ? parent.getContextView().getName() : null;
	}

	/**
	 * The names of what belongs to the observation of an update.
	 */
	List<String> partsOf(long updateId) {
		Observation.Context update = update(updateId);
		return this.all.stream()
			.filter((context) -> context.getParentObservation() != null
					&& context.getParentObservation().getContextView() == update)
			.map(Observation.Context::getName)
			.toList();
	}

	private Observation.Context update(long updateId) {
		return this.all.stream()
			.filter((context) -> context instanceof UpdateObservationContext observed
					&& observed.update().update().updateId() == updateId)
			.findFirst()
			.orElseThrow();
	}

}
