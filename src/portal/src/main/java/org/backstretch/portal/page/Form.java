package org.backstretch.portal.page;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstretch.portal.service.Problem;
import org.backstretch.portal.service.Refused;
import org.jspecify.annotations.Nullable;

/** What somebody typed, and what was wrong with it: nothing typed is ever lost to a refusal. */
public final class Form {
    private final Map<String, List<String>> values;
    private final Map<String, String> problems = new HashMap<>();
    private @Nullable Problem refusal;

    private Form(Map<String, List<String>> values) {
        this.values = new HashMap<>(values);
    }

    public static Form empty() {
        return new Form(Map.of());
    }

    public static Form of(MultivaluedMap<String, String> sent) {
        return new Form(sent);
    }

    /** A value to begin with. Null begins empty. */
    public Form with(String field, @Nullable Object value) {
        values.put(field, value == null ? List.of() : List.of(value.toString()));
        return this;
    }

    /** What is kept of the fields that were not sent. */
    public Form keep(Form kept) {
        kept.values.forEach(values::putIfAbsent);
        return this;
    }

    public Form withAll(String field, List<?> all) {
        values.put(field, all.stream().map(Object::toString).toList());
        return this;
    }

    /** Shows why; what nobody can mend in a form is thrown on, to become a page of its own. */
    public Form refused(Refused refused) {
        if (!refused.isForTheForm()) {
            throw refused;
        }
        var problem = refused.problem();
        refusal = problem;
        problem.wrongFields().forEach(wrong -> problems.put(wrong.name(), wrong.sentence()));
        return this;
    }

    public Form wrong(String field, String sentence) {
        problems.put(field, sentence);
        return this;
    }

    public boolean isWrong() {
        return refusal != null || !problems.isEmpty();
    }

    /** Why the whole was refused, or how many fields to look at. */
    public String trouble() {
        if (refusal != null && problems.isEmpty()) {
            return refusal.sentence();
        }
        return problems.size() == 1 ? "One field needs another look." : "Some fields need another look.";
    }

    /** The kind of refusal, where a page has more to offer than words; otherwise empty. */
    public String slug() {
        return refusal == null ? "" : refusal.slug();
    }

    /** As typed, never null: for a page to show again. */
    public String value(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Of all fields that were sent. */
    public List<String> names() {
        return values.keySet().stream().sorted().toList();
    }

    public boolean has(String field, Object value) {
        return all(field).contains(value.toString());
    }

    /** Without blanks around it; null if nothing is left: for a service to judge. */
    public @Nullable String text(String field) {
        return Optional.of(value(field).strip()).filter(text -> !text.isEmpty()).orElse(null);
    }

    /** What is wrong with a field; empty if nothing is. */
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }
}
