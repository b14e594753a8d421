package org.backstretch.registration.bib;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;

/** Candidates for bibs, the later numbers entered later. */
final class Runners {
    static final UUID WAVE = new UUID(7, 7);

    private Runners() {}

    static Candidate runner(int number, String category) {
        return new Candidate(
                new UUID(0, number),
                "Castell",
                "Uma " + number,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                category,
                category.startsWith("F") ? Sex.F : Sex.M,
                Direction.BACKWARD,
                WAVE,
                Instant.ofEpochSecond(number));
    }

    static Candidate wearing(Candidate runner, String bib, boolean isInHand) {
        return with(runner, Bib.read(bib), isInHand, runner.pinned(), runner.season(), runner.rounds());
    }

    static Candidate pinned(Candidate runner, String bib) {
        return with(runner, runner.worn(), runner.isInHand(), Bib.read(bib), runner.season(), runner.rounds());
    }

    static Candidate inSeason(Candidate runner, String bib) {
        return with(runner, runner.worn(), runner.isInHand(), runner.pinned(), Bib.read(bib), runner.rounds());
    }

    static Candidate inAnotherRound(Candidate runner, String bib) {
        return with(runner, runner.worn(), runner.isInHand(), runner.pinned(), runner.season(), Set.of(new Bib(bib)));
    }

    private static Candidate with(
            Candidate runner,
            Optional<Bib> worn,
            boolean isInHand,
            Optional<Bib> pinned,
            Optional<Bib> season,
            Set<Bib> rounds) {
        return new Candidate(
                runner.entry(),
                runner.familyName(),
                runner.givenName(),
                worn,
                isInHand,
                pinned,
                season,
                rounds,
                runner.category(),
                runner.sex(),
                runner.direction(),
                runner.wave(),
                runner.enteredAt());
    }
}
