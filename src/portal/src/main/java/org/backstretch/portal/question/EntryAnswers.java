package org.backstretch.portal.question;

import java.util.List;
import java.util.UUID;
import org.backstretch.portal.page.Form;
import org.jspecify.annotations.Nullable;

/** What an entry is asked, and what was answered. */
public record EntryAnswers(UUID entryId, boolean mayChange, List<Item> items) {

    /** @param asked whether it is asked now; otherwise it was answered before */
    public record Item(
            Question question, boolean asked, @Nullable String answer) {}

    public List<Question> asked() {
        return items.stream().filter(Item::asked).map(Item::question).toList();
    }

    /** What was answered and is asked no longer. */
    public List<Item> earlier() {
        return items.stream().filter(item -> !item.asked()).toList();
    }

    /** What is shown and not asked in a form. */
    public List<Item> readOnly() {
        return mayChange ? earlier() : items;
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** With the answers there are. */
    public Form filled() {
        var form = Form.empty();
        items.forEach(item -> form.with(item.question().field(), item.answer()));
        return form;
    }
}
