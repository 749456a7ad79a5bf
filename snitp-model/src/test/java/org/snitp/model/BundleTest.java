package org.snitp.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.snitp.model.errata.Erratum;
import org.snitp.model.strategy.Strategy;

class BundleTest {

    private static final Erratum FIRST = Samples.ERRATUM.withLocation("1");
    private static final Erratum SECOND = Samples.ERRATUM.withLocation("2");
    private static final Erratum THIRD = Samples.ERRATUM.withLocation("3");

    @Test
    void aBundleSortsItsDocumentsByType() {
        Strategy other = Samples.STRATEGY.withId("OTHER");
        Bundle bundle = Bundle.of(Samples.PLAN, other, Samples.REGISTRY, Samples.STRATEGY);

        assertThat(bundle.getDocuments()).containsExactly(Samples.PLAN, other, Samples.REGISTRY, Samples.STRATEGY);
        assertThat(bundle.getStrategies()).containsExactly(other, Samples.STRATEGY);
        assertThat(bundle.getRegistries()).containsExactly(Samples.REGISTRY);
        assertThat(bundle.getPlans()).containsExactly(Samples.PLAN);
    }

    @Test
    void aBundleGathersTheErrataOfStrategiesThenRegistriesThenPlans() {
        Bundle bundle = Bundle.of(
                Samples.PLAN.withErrata(THIRD),
                Samples.REGISTRY.withErrata(SECOND),
                Samples.STRATEGY.withErrata(FIRST));

        assertThat(bundle.getErrata()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void anEmptyBundleHasNothing() {
        assertThat(Bundle.of().getDocuments()).isEmpty();
        assertThat(Bundle.of().getErrata()).isEmpty();
    }

    @Test
    void aBundleThatHasBeenAskedIsEqualToOneThatHasNot() {
        Bundle asked = Bundle.of(Samples.STRATEGY);
        assertThat(asked.getStrategies()).hasSize(1);

        assertThat(asked).isEqualTo(Bundle.of(Samples.STRATEGY)).hasSameHashCodeAs(Bundle.of(Samples.STRATEGY));
    }

    @Test
    void threadsThatAskTogetherGetTheSameAnswer() throws InterruptedException, ExecutionException {
        int threads = 8;
        Bundle bundle = Bundle.of(Samples.STRATEGY, Samples.PLAN);
        CyclicBarrier start = new CyclicBarrier(threads);
        Callable<List<Strategy>> ask = () -> {
            start.await();
            return bundle.getStrategies();
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (Future<List<Strategy>> answer : pool.invokeAll(Collections.nCopies(threads, ask))) {
                assertThat(answer.get()).isSameAs(bundle.getStrategies()).containsExactly(Samples.STRATEGY);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
