-- Plans and figures, as docs/adr/0053-a-store-that-only-grows.md describes them. Everything is in the schema snitp.
-- Codes compare by their bytes, whatever the language of the database.

-- Versions of documents -----------------------------------------------------------------------------------------------

CREATE TABLE snitp.document_version (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind              text COLLATE "C" NOT NULL,
    document          text COLLATE "C" NOT NULL,
    version           integer NOT NULL CHECK (version > 0),
    -- What the library writes as JSON.
    body              jsonb NOT NULL,
    -- The text from which it was read, to the last comment, or the JSON.
    text              text NOT NULL,
    text_name         text NOT NULL,
    sha256            text COLLATE "C" NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    -- The institution whose report it is; null for what is everybody's.
    institution       text COLLATE "C",
    valid_from        date,
    comment           text,
    actor             text NOT NULL,
    actor_institution text COLLATE "C",
    saved_at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    CONSTRAINT document_version_once UNIQUE (kind, document, version)
);

-- Reporting periods ---------------------------------------------------------------------------------------------------

CREATE TABLE snitp.reporting_period (
    plan              text COLLATE "C" NOT NULL,
    period            text COLLATE "C" NOT NULL,
    period_start      date NOT NULL,
    period_end        date NOT NULL,
    state             text NOT NULL CHECK (state IN ('OPEN', 'CLOSED', 'LOCKED')),
    due               date,
    version           integer NOT NULL CHECK (version > 0),
    actor             text NOT NULL,
    actor_institution text COLLATE "C",
    changed_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (plan, period)
);

-- Submissions: what they are is their last event ----------------------------------------------------------------------

CREATE TABLE snitp.submission (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan              text COLLATE "C" NOT NULL,
    period            text COLLATE "C" NOT NULL,
    institution       text COLLATE "C" NOT NULL,
    CONSTRAINT submission_once UNIQUE (plan, period, institution),
    FOREIGN KEY (plan, period) REFERENCES snitp.reporting_period
);

CREATE TABLE snitp.submission_event (
    submission        bigint NOT NULL REFERENCES snitp.submission,
    version           integer NOT NULL CHECK (version > 0),
    institution       text COLLATE "C" NOT NULL,
    state             text NOT NULL CHECK (state IN ('SENT', 'RETURNED', 'ACCEPTED')),
    reason            text CHECK (state <> 'RETURNED' OR reason IS NOT NULL),
    actor             text NOT NULL,
    actor_institution text COLLATE "C",
    at                timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (submission, version)
);

-- Figures -------------------------------------------------------------------------------------------------------------

CREATE TABLE snitp.figure_batch (
    id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan               text COLLATE "C" NOT NULL,
    key                uuid NOT NULL CONSTRAINT figure_batch_once UNIQUE,
    -- The SHA-256 of what was recorded, by which the same key for something else is noticed.
    sha256             text COLLATE "C" NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    size               integer NOT NULL CHECK (size >= 0),
    -- The measurement set without its measurements, if it was one.
    header             jsonb,
    -- The institution of all its figures; null if they are of several, or of nobody.
    institution        text COLLATE "C",
    submission         bigint,
    submission_version integer,
    actor              text NOT NULL,
    actor_institution  text COLLATE "C",
    recorded_at        timestamptz NOT NULL DEFAULT clock_timestamp(),
    FOREIGN KEY (submission, submission_version) REFERENCES snitp.submission_event
);

CREATE INDEX figure_batch_submission ON snitp.figure_batch (submission, submission_version);

CREATE SEQUENCE snitp.figure_id;

CREATE TABLE snitp.figure (
    id               bigint PRIMARY KEY,
    batch            bigint NOT NULL REFERENCES snitp.figure_batch,
    plan             text COLLATE "C" NOT NULL,
    indicator        text COLLATE "C" NOT NULL,
    -- The period as documents spell it, and its days.
    period           text COLLATE "C" NOT NULL,
    period_start     date NOT NULL,
    period_end       date NOT NULL CHECK (period_end >= period_start),
    -- The category of each dimension; {} for the total.
    dimensions       jsonb NOT NULL,
    -- The same, short enough for an index.
    cell             text COLLATE "C" NOT NULL GENERATED ALWAYS AS (md5(dimensions::text)) STORED,
    -- Empty if unknown: nobody is an institution of its own.
    reporter         text COLLATE "C" NOT NULL,
    reported_on      date,
    value            numeric,
    truth            boolean,
    numerator        numeric,
    denominator      numeric,
    weight           numeric,
    delivery         text CHECK (delivery IN ('NOT_STARTED', 'IN_PROGRESS', 'DELIVERED')),
    delivered_on     date,
    not_applicable   boolean NOT NULL,
    -- Observation status, by its code in SDMX.
    status           text CHECK (status IN ('A', 'P', 'E', 'F', 'I', 'B', 'O')),
    -- From this day on it does not count.
    withdrawn_on     date,
    plan_version     text COLLATE "C",
    plan_fingerprint text COLLATE "C",
    -- The measurement as the library writes it, where it says more than the columns do.
    body             jsonb,
    note             jsonb GENERATED ALWAYS AS (body -> 'note') STORED,
    -- Why a later figure replaced it, where that was said.
    replaced_because jsonb,
    supersedes       bigint REFERENCES snitp.figure
);

CREATE INDEX figure_counts
    ON snitp.figure (plan, indicator, period_start, period_end, cell, reporter, reported_on, id);
CREATE INDEX figure_batch_of ON snitp.figure (batch);
CREATE INDEX figure_superseded ON snitp.figure (supersedes);

-- Evidence ------------------------------------------------------------------------------------------------------------

CREATE TABLE snitp.evidence (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    institution       text COLLATE "C" NOT NULL,
    name              text NOT NULL,
    media_type        text NOT NULL,
    size              bigint NOT NULL CHECK (size >= 0),
    sha256            text COLLATE "C" CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    bytes             bytea,
    address           text,
    actor             text NOT NULL,
    actor_institution text COLLATE "C",
    stored_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    CHECK ((bytes IS NULL) = (sha256 IS NULL) AND (bytes IS NULL) <> (address IS NULL)),
    CHECK (bytes IS NULL OR octet_length(bytes) = size)
);

-- Files are compressed already, or nearly.
ALTER TABLE snitp.evidence ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE snitp.submission_evidence (
    submission         bigint NOT NULL,
    submission_version integer NOT NULL,
    evidence           bigint NOT NULL REFERENCES snitp.evidence,
    institution        text COLLATE "C" NOT NULL,
    PRIMARY KEY (submission, submission_version, evidence),
    FOREIGN KEY (submission, submission_version) REFERENCES snitp.submission_event
);

CREATE INDEX submission_evidence_of ON snitp.submission_evidence (evidence);

-- Audit ---------------------------------------------------------------------------------------------------------------

CREATE TABLE snitp.audit_entry (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at                timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor             text NOT NULL,
    actor_institution text COLLATE "C",
    action            text NOT NULL,
    subject           text NOT NULL,
    detail            text
);

CREATE INDEX audit_entry_subject ON snitp.audit_entry (subject, id);

-- What is recorded stays ----------------------------------------------------------------------------------------------

CREATE FUNCTION snitp.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Rows of %.% are neither changed nor deleted', TG_TABLE_SCHEMA, TG_TABLE_NAME
        USING ERRCODE = 'SN001';
END;
$$;

DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['document_version', 'submission', 'submission_event', 'figure_batch', 'figure',
                                'evidence', 'submission_evidence', 'audit_entry'] LOOP
        EXECUTE format('CREATE TRIGGER stays BEFORE UPDATE OR DELETE ON snitp.%I
            FOR EACH ROW EXECUTE FUNCTION snitp.refuse()', name);
        EXECUTE format('CREATE TRIGGER stays_whole BEFORE TRUNCATE ON snitp.%I
            FOR EACH STATEMENT EXECUTE FUNCTION snitp.refuse()', name);
    END LOOP;
    EXECUTE 'CREATE TRIGGER stays BEFORE DELETE ON snitp.reporting_period
        FOR EACH ROW EXECUTE FUNCTION snitp.refuse()';
END;
$$;

-- Locked periods ------------------------------------------------------------------------------------------------------

-- Holds the state of a period until the end of the transaction: who changes it waits.
CREATE FUNCTION snitp.held_state(of_plan text, of_period text) RETURNS text
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
    SELECT state FROM snitp.reporting_period WHERE plan = of_plan AND period = of_period FOR SHARE
$$;

CREATE FUNCTION snitp.refuse_locked() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    covering record;
BEGIN
    FOR covering IN
        SELECT DISTINCT p.plan, p.period
        FROM snitp.reporting_period p
        JOIN recorded r ON r.plan = p.plan AND r.period_start >= p.period_start AND r.period_end <= p.period_end
        ORDER BY p.plan, p.period
    LOOP
        IF snitp.held_state(covering.plan, covering.period) = 'LOCKED' THEN
            RAISE EXCEPTION 'The reporting period % is locked', covering.period USING ERRCODE = 'SN002';
        END IF;
    END LOOP;
    RETURN NULL;
END;
$$;

CREATE TRIGGER not_locked AFTER INSERT ON snitp.figure REFERENCING NEW TABLE AS recorded
    FOR EACH STATEMENT EXECUTE FUNCTION snitp.refuse_locked();

-- What counts ---------------------------------------------------------------------------------------------------------

-- The last row of each indicator, period, cell and reporter of a plan, as of a day of reports and a moment of recording; null for
-- either is now. Withdrawn ones are among them.
CREATE FUNCTION snitp.figures_known(of_plan text, on_day date, until_moment timestamptz, only_accepted boolean)
RETURNS SETOF snitp.figure LANGUAGE sql STABLE AS $$
    SELECT DISTINCT ON (f.indicator, f.period_start, f.period_end, f.cell, f.reporter) f.*
    FROM snitp.figure f
    JOIN snitp.figure_batch b ON b.id = f.batch
    WHERE f.plan = of_plan
      AND (f.reported_on IS NULL OR on_day IS NULL OR f.reported_on <= on_day)
      AND (until_moment IS NULL OR b.recorded_at <= until_moment)
      AND (NOT only_accepted OR b.submission IS NULL OR EXISTS (
          SELECT 1 FROM snitp.submission_event e
          WHERE e.submission = b.submission AND e.version > b.submission_version AND e.state = 'ACCEPTED'
            AND (until_moment IS NULL OR e.at <= until_moment)))
    ORDER BY f.indicator, f.period_start, f.period_end, f.cell, f.reporter, f.reported_on DESC NULLS LAST, f.id DESC
$$;

-- Those that count: the same without the withdrawn ones.
CREATE FUNCTION snitp.figures_counting(of_plan text, on_day date, until_moment timestamptz, only_accepted boolean)
RETURNS SETOF snitp.figure LANGUAGE sql STABLE AS $$
    SELECT * FROM snitp.figures_known(of_plan, on_day, until_moment, only_accepted) f
    WHERE f.withdrawn_on IS NULL OR f.withdrawn_on > on_day
$$;
