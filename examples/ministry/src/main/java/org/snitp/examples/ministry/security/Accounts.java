package org.snitp.examples.ministry.security;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Repository;

/** The accounts, in the database. */
@Repository
public class Accounts implements UserDetailsService {

    private final JdbcClient database;

    Accounts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Account loadUserByUsername(String name) {
        return database.sql("select name, password, role, institution from account where name = :name")
                .param("name", name.strip().toLowerCase(Locale.ROOT))
                .query((row, number) -> new Account(
                        row.getString("name"),
                        row.getString("password"),
                        Role.valueOf(row.getString("role")),
                        row.getString("institution")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }

    /** Adds an account, or gives a known one another password. */
    public void put(String name, String encodedPassword, Role role, @Nullable String institution) {
        database.sql("""
                        insert into account (name, password, role, institution)
                        values (:name, :password, :role, :institution)
                        on conflict (name) do update set password = excluded.password
                        """)
                .param("name", name)
                .param("password", encodedPassword)
                .param("role", role.name())
                .param("institution", institution)
                .update();
    }

    /** Returns the names of all accounts. */
    public List<String> names() {
        return database.sql("select name from account order by name")
                .query(String.class)
                .list();
    }
}
