package org.backstretch.registration.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What people said their columns mean, remembered for the next file of theirs. */
@ApplicationScoped
public class Headings {
    private final EntityManager entities;

    Headings(EntityManager entities) {
        this.entities = entities;
    }

    /** In which files a heading has a meaning. */
    public enum Kind {
        BANK,
        ENTRIES
    }

    /** A heading without accents, capitals and marks: "Betrag (EUR)" is betrag_eur. */
    public static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
    }

    /** The fields that this account has given to plain headings. */
    public Map<String, String> of(UUID account, Kind kind) {
        var meanings = new HashMap<String, String>();
        for (var row : entities.createNativeQuery(
                        "select heading, field from remembered_heading where account = :account and kind = :kind",
                        Tuple.class)
                .setParameter("account", account)
                .setParameter("kind", kind.name())
                .getResultList()) {
            var meaning = (Tuple) row;
            meanings.put(meaning.get(0, String.class), meaning.get(1, String.class));
        }
        return meanings;
    }

    public void remember(UUID account, Kind kind, String heading, String field) {
        entities.createNativeQuery("""
                        insert into remembered_heading (account, kind, heading, field)
                        values (:account, :kind, :heading, :field)
                        on conflict (account, kind, heading) do update set field = :field""")
                .setParameter("account", account)
                .setParameter("kind", kind.name())
                .setParameter("heading", plain(heading))
                .setParameter("field", field)
                .executeUpdate();
    }
}
