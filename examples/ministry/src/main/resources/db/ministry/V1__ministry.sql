-- What the application knows besides plans, figures, periods, submissions, evidence and audit: those are in the schema of
-- snitp-store.

create table account (
    name        text primary key,
    password    text not null,
    role        text not null check (role in ('COORDINATOR', 'INSTITUTION')),
    institution text,
    check ((role = 'INSTITUTION') = (institution is not null))
);

-- What an institution has filled in so far. The version rises with each change: who saves on top of an older one is told so.
create table draft (
    plan        text not null,
    period      text not null,
    institution text not null,
    version     int not null,
    answers     jsonb not null,
    changed_at  timestamptz not null,
    changed_by  text not null,
    primary key (plan, period, institution)
);

create table published_report (
    id           bigint generated always as identity primary key,
    plan         text not null,
    period       text not null,
    edition      int not null,
    published_at timestamptz not null,
    published_by text not null,
    json         text not null,
    html_ro      text not null,
    html_en      text not null,
    sha256       text not null,
    unique (plan, period, edition)
);

-- What was published stays what it was.
create function published_stays() returns trigger language plpgsql as $$
begin
    raise exception 'A published report is neither changed nor deleted';
end $$;

create trigger published_stays before update or delete on published_report
    for each row execute function published_stays();
