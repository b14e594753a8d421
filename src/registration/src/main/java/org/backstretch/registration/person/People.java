package org.backstretch.registration.person;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.PublicName;
import org.backstretch.kit.Ids;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.fact.Outbox;
import org.backstretch.registration.fact.Facts;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The people behind accounts: the first call of an account makes its person. */
@ApplicationScoped
public class People {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ADDRESS = 254;

    private final Caller caller;
    private final SecurityIdentity identity;
    private final EntityManager entities;
    private final Facts facts;

    People(Caller caller, SecurityIdentity identity, EntityManager entities, Facts facts) {
        this.caller = caller;
        this.identity = identity;
        this.entities = entities;
        this.facts = facts;
    }

    /** The person behind the caller, whom she turned out to be if she did. */
    public Person me() {
        var account = caller.account();
        var own = Person.ownOf(account).orElseGet(() -> first(account));
        provenAddress()
                .filter(address -> !own.email().equals(Optional.of(address)))
                .ifPresent(address -> move(address, own));
        return own.survivor();
    }

    private Person first(UUID account) {
        var id = Ids.next();
        var address = provenAddress();
        address.ifPresent(proven -> free(proven, id));
        var isNew = entities.createNativeQuery("""
                                insert into person (id, revision, account, given_name, family_name, public_name, email)
                                values (:id, %s, :account, :given, :family, :public, nullif(:address, ''))
                                on conflict (account) do nothing""".formatted(Outbox.NEXT_REVISION))
                        .setParameter("id", id)
                        .setParameter("account", account)
                        .setParameter("given", claimed(caller.givenName()))
                        .setParameter("family", claimed(caller.familyName()))
                        .setParameter(
                                "public", PublicName.FULL.of(claimed(caller.givenName()), claimed(caller.familyName())))
                        .setParameter("address", address.orElse(""))
                        .executeUpdate()
                == 1;
        var person = Person.ownOf(account).orElseThrow();
        if (isNew) {
            facts.written(person);
        }
        return person;
    }

    private static String claimed(Optional<String> name) {
        return name.map(String::strip)
                .map(text -> text.substring(0, Math.min(text.length(), LONGEST_NAME)))
                .orElse("");
    }

    /** An address that Keycloak says is not proven could be anybody's. */
    private Optional<String> provenAddress() {
        var unproven = identity.getPrincipal() instanceof JsonWebToken token
                && "false".equals(String.valueOf(token.<Object>getClaim("email_verified")));
        return unproven ? Optional.empty() : caller.email().filter(address -> address.length() <= LONGEST_ADDRESS);
    }

    private void move(String address, Person person) {
        free(address, person.id());
        person.provedAddress(address);
    }

    /** Takes it away from whoever proved it before. */
    private void free(String address, UUID next) {
        entities.createNativeQuery("update person set email = null where lower(email) = lower(:address) and id <> :id")
                .setParameter("address", address)
                .setParameter("id", next)
                .executeUpdate();
    }

    /** The person behind the caller, until the end of the transaction nobody else's to change. */
    public Person meToChange() {
        var person = me();
        entities.flush();
        entities.refresh(person, LockModeType.PESSIMISTIC_WRITE);
        return person;
    }
}
