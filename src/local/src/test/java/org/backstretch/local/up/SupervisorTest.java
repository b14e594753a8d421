package org.backstretch.local.up;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.backstretch.local.process.Child;
import org.backstretch.local.process.DataFolder;
import org.backstretch.local.process.Part;
import org.backstretch.local.process.Program;
import org.backstretch.local.process.Trouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    private static final String LIVES = "echo up; exec sleep 600";
    private final StringWriter terminal = new StringWriter();
    private List<Supervisor> running = List.of();

    @TempDir
    Path root;

    @AfterEach
    void stop() {
        running.forEach(Supervisor::stop);
    }

    @Test
    void whoever_is_needed_starts_before_and_stops_after() {
        var supervisor = supervisor(part("postgres", LIVES), part("results", LIVES, "postgres"));

        supervisor.start();
        supervisor.stop();

        assertEquals(
                List.of("postgres starts", "postgres is ready", "results starts", "results is ready"),
                said().subList(0, 4));
        assertEquals(List.of("results is stopped", "postgres is stopped"), said().subList(4, 6));
    }

    @Test
    void a_killed_part_is_back_by_itself() {
        var results = part("results", LIVES);
        var supervisor = supervisor(results);
        supervisor.start();

        Objects.requireNonNull(results.child()).kill();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> supervisor.parts().getFirst().restarts() == 1);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> supervisor.parts().getFirst().state() == Watched.State.READY);
        assertTrue(results.child().isAlive());
        assertTrue(terminal.toString().contains("results ended unexpectedly (exit code 137)"), terminal::toString);
    }

    @Test
    void a_part_that_cannot_start_is_told_at_once_and_the_others_can_be_stopped() {
        var postgres = part("postgres", LIVES);
        var supervisor = supervisor(postgres, part("results", "echo no schema; exit 1", "postgres"));

        var trouble = assertThrows(Trouble.class, supervisor::start);

        assertTrue(trouble.sentence().startsWith("results ended while starting (exit code 1)"), trouble::sentence);
        supervisor.stop();
        assertTrue(!Objects.requireNonNull(postgres.child()).isAlive());
    }

    @Test
    void nothing_is_restarted_while_everything_stops() {
        var supervisor = supervisor(part("kafka", LIVES), part("results", LIVES, "kafka"));
        supervisor.start();

        supervisor.stop();

        assertTrue(supervisor.parts().stream().allMatch(part -> part.restarts() == 0));
        assertTrue(supervisor.parts().stream().allMatch(part -> part.state() == Watched.State.STOPPED));
    }

    private Supervisor supervisor(Part... parts) {
        var journal = new Journal(new PrintWriter(terminal), root.resolve("up.log"));
        var supervisor = new Supervisor(List.of(parts), journal, changed -> {});
        running = List.of(supervisor);
        return supervisor;
    }

    private List<String> said() {
        return terminal.toString()
                .lines()
                .map(line -> line.strip().replaceAll(" +", " ").replaceAll(" after .*", ""))
                .toList();
    }

    private Part part(String name, String script, String... needs) {
        return new Script(name, script, Set.of(needs), new DataFolder(root));
    }

    /** A real process that is ready when it has written a line. */
    private static final class Script implements Part {
        private final String name;
        private final String script;
        private final Set<String> needs;
        private final DataFolder data;
        private volatile @Nullable Child child;

        Script(String name, String script, Set<String> needs, DataFolder data) {
            this.name = name;
            this.script = script;
            this.needs = needs;
            this.data = data;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int port() {
            return 0;
        }

        @Override
        public Set<String> needs() {
            return needs;
        }

        @Override
        public void start() {
            var started = new Program(name, List.of("sh", "-c", script)).start(data);
            child = started;
            started.awaitReady(Duration.ofSeconds(20), this::hasSaidUp);
        }

        @Override
        public void stop() {
            var known = child;
            if (known != null) {
                known.stop(Duration.ofSeconds(5));
            }
        }

        @Override
        public @Nullable Child child() {
            return child;
        }

        private boolean hasSaidUp() {
            try {
                return Files.readString(data.log(name)).contains("up\n");
            } catch (java.io.IOException notYet) {
                return false;
            }
        }
    }
}
