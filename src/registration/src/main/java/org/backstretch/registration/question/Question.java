package org.backstretch.registration.question;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.sheet.Headings;
import org.hibernate.annotations.BatchSize;

/** Something that an organizer asks runners. Whoever changes it holds the lock of its event. */
@Entity
public class Question extends PanacheEntityBase {
    static final int LONGEST_LABEL = 80;
    static final int LONGEST_ANSWER = 200;

    private static final String ASKED_IN =
            "from Question q where q.eventId = :event and q.retired = false and (q.races is empty or :race member of q.races)";

    @Id
    private UUID id;

    private UUID eventId;
    private int position;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private String label;
    private String hint;
    private boolean required;
    private boolean retired;

    @ElementCollection
    @CollectionTable(name = "question_option", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "position")
    @Column(name = "words")
    @BatchSize(size = 100)
    private List<String> options = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "question_race", joinColumns = @JoinColumn(name = "question_id"))
    @Column(name = "race_id")
    @BatchSize(size = 100)
    private Set<UUID> races = new HashSet<>();

    Question() {}

    /** The last one of its event. */
    static Question asked(UUID event, QuestionForm form, int position) {
        return opened(Ids.next(), event, form, position);
    }

    /** One that another installation asked, under the id that it had there. */
    static Question opened(UUID id, UUID event, QuestionForm form, int position) {
        var question = new Question();
        question.id = id;
        question.eventId = event;
        question.position = position;
        question.kind = form.kind();
        question.take(form);
        return question;
    }

    /** All of an event in their order, those that are asked no longer too. */
    static List<Question> ofEvent(UUID event) {
        return list("eventId = ?1 order by position, id", event);
    }

    static Question get(UUID id, UUID event) {
        return Question.<Question>findByIdOptional(id)
                .filter(found -> found.eventId.equals(event))
                .orElseThrow(() -> new NotHere("question", id));
    }

    /** To be changed, once nobody answers it at the same time. */
    static Question locked(UUID id, UUID event) {
        return get(id, event).held(LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same until the transaction ends: somebody answers it. */
    Question answered() {
        var isHeld = getEntityManager().getLockMode(this) == LockModeType.PESSIMISTIC_READ;
        return isHeld ? this : held(LockModeType.PESSIMISTIC_READ);
    }

    private Question held(LockModeType lock) {
        getEntityManager().refresh(this, lock);
        return this;
    }

    /** What runners of a race are asked now, in its order. */
    public static List<Question> askedIn(Race race) {
        return list(
                ASKED_IN + " order by q.position, q.id",
                Map.of("event", race.event().id(), "race", race.id()));
    }

    static List<Question> requiredIn(Race race) {
        return askedIn(race).stream().filter(Question::isRequired).toList();
    }

    void take(QuestionForm form) {
        var wanted = form.plainOptions();
        if (kind != form.kind() && Answer.count("questionId", id) > 0) {
            throw new Invalid("kind", "Somebody has answered already. Retire this question and ask a new one.");
        }
        form.kind().refuseUnfit(wanted);
        refuseToLose(wanted);
        kind = form.kind();
        label = form.plainLabel();
        hint = form.plainHint();
        required = form.required();
        if (!wanted.equals(options)) {
            options.clear();
            options.addAll(wanted);
        }
        races.retainAll(form.wantedRaces());
        races.addAll(form.wantedRaces());
    }

    private void refuseToLose(List<String> wanted) {
        for (var option : options) {
            var answers = wanted.contains(option) ? 0 : Answer.count("questionId = ?1 and words = ?2", id, option);
            if (answers > 0) {
                throw new OptionAnswered(option, answers);
            }
        }
    }

    void retire() {
        retired = true;
    }

    void askAgain() {
        retired = false;
    }

    void stand(int place) {
        position = place;
    }

    /** Asked anew by another event, of the races that follow these; empty if there are none. */
    Optional<Question> copiedTo(UUID event, Map<UUID, UUID> counterparts) {
        var copy = new Question();
        copy.id = Ids.next();
        copy.eventId = event;
        copy.position = position;
        copy.kind = kind;
        copy.label = label;
        copy.hint = hint;
        copy.required = required;
        copy.options.addAll(options);
        races.stream().filter(counterparts::containsKey).map(counterparts::get).forEach(copy.races::add);
        return Optional.of(copy).filter(any -> races.isEmpty() || !copy.races.isEmpty());
    }

    /** Whether runners of this race are asked now. */
    boolean isAskedIn(Race race) {
        return !retired && eventId.equals(race.event().id()) && (races.isEmpty() || races.contains(race.id()));
    }

    /** Whether a column with this heading holds its answers. */
    public boolean isCalled(String heading) {
        var plain = Headings.plain(label);
        return label.equalsIgnoreCase(heading.strip()) || !plain.isEmpty() && plain.equals(Headings.plain(heading));
    }

    public Reading read(String typed) {
        return kind.read(typed.strip().replaceAll("[\\p{Cntrl}\\s]+", " "), options);
    }

    /** The answers that can be counted, in their order. */
    List<String> countable() {
        return kind.countable(options());
    }

    /** As the trail tells it. */
    Map<String, String> told() {
        return Map.of(
                "kind",
                kind.name(),
                "label",
                label,
                "hint",
                hint,
                "required",
                String.valueOf(required),
                "options",
                String.join(", ", options),
                "races",
                new TreeSet<>(races).stream().map(UUID::toString).collect(Collectors.joining(", ")));
    }

    /** The name of its field in a form, and in what is said of an answer that is none. */
    String field() {
        return "answer-" + id;
    }

    public UUID id() {
        return id;
    }

    UUID eventId() {
        return eventId;
    }

    QuestionKind kind() {
        return kind;
    }

    public String label() {
        return label;
    }

    String hint() {
        return hint;
    }

    boolean isRequired() {
        return required;
    }

    boolean isRetired() {
        return retired;
    }

    List<String> options() {
        return List.copyOf(options);
    }

    Set<UUID> races() {
        return Set.copyOf(races);
    }
}
