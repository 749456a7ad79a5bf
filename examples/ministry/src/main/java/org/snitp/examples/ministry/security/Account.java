package org.snitp.examples.ministry.security;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.store.Actor;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Somebody who signed in. */
public final class Account extends User {

    private static final long serialVersionUID = 1;

    private final Role role;
    private final @Nullable String institution;

    /**
     * Creates an account.
     *
     * @param name the name with which it signs in
     * @param password the encoded password
     * @param institution the id of its institution; null for a coordinator
     */
    public Account(String name, String password, Role role, @Nullable String institution) {
        super(name, password, List.of(new SimpleGrantedAuthority("ROLE_" + role)));
        this.role = role;
        this.institution = institution;
    }

    /** Returns what it may do. */
    public Role role() {
        return role;
    }

    /** Returns the id of its institution; absent for a coordinator. */
    public Optional<String> institution() {
        return Optional.ofNullable(institution);
    }

    /** Returns the id of its institution, for pages that only an institution sees. */
    public String reporter() {
        return institution()
                .orElseThrow(() -> new IllegalStateException("Account without institution: " + getUsername()));
    }

    /** Returns under which name the store records what it does, and what it may see there. */
    public Actor actor() {
        return new Actor(getUsername(), institution());
    }

    /** Returns whether it is a coordinator's. */
    public boolean isCoordinator() {
        return role == Role.COORDINATOR;
    }
}
