package nl.ketenregie.metrics;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Does work in pieces that do not depend on each other. */
final class SideBySide {

    /** Each takes a connection, and a core of the database. */
    private static final int AT_A_TIME = 2;

    private SideBySide() {}

    /** @throws java.util.concurrent.CompletionException when a piece fails; the others are finished first */
    static void run(Stream<Runnable> pieces) {
        ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            CompletableFuture.allOf(pieces.map(piece -> CompletableFuture.runAsync(piece, workers))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            workers.shutdown();
        }
    }
}
