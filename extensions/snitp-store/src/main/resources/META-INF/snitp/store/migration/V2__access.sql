-- Row level security: an option of the store. Nothing holds until snitp.secure is called with two roles.

-- The institution of the transaction; null for the coordinator.
CREATE FUNCTION snitp.institution() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT nullif(current_setting('snitp.institution', true), '')
$$;

-- Lets two roles see and write what they may. It can be called again.
CREATE FUNCTION snitp.secure(coordinator text, institution text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    name text;
    -- Of which rows an institution sees those with its own id, and by which condition.
    own CONSTANT text[][] := ARRAY[
        ['submission', 'institution = snitp.institution()'],
        ['submission_event', 'institution = snitp.institution()'],
        ['figure_batch', 'institution = snitp.institution()'],
        ['figure', 'reporter = snitp.institution()'],
        ['evidence', 'institution = snitp.institution()'],
        ['submission_evidence', 'institution = snitp.institution()'],
        ['audit_entry', 'actor_institution = snitp.institution()']];
    i integer;
BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA snitp TO %I, %I', coordinator, institution);
    EXECUTE format('GRANT USAGE ON SEQUENCE snitp.figure_id TO %I, %I', coordinator, institution);
    FOREACH name IN ARRAY ARRAY['document_version', 'reporting_period', 'submission', 'submission_event', 'figure_batch',
                                'figure', 'evidence', 'submission_evidence', 'audit_entry'] LOOP
        EXECUTE format('ALTER TABLE snitp.%I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('GRANT SELECT, INSERT ON snitp.%I TO %I, %I', name, coordinator, institution);
        EXECUTE format('DROP POLICY IF EXISTS coordinator ON snitp.%I', name);
        EXECUTE format('CREATE POLICY coordinator ON snitp.%I TO %I USING (true) WITH CHECK (true)', name, coordinator);
        EXECUTE format('DROP POLICY IF EXISTS institution_reads ON snitp.%I', name);
        EXECUTE format('DROP POLICY IF EXISTS institution_writes ON snitp.%I', name);
    END LOOP;
    EXECUTE format('GRANT UPDATE ON snitp.reporting_period TO %I', coordinator);
    EXECUTE format('REVOKE INSERT ON snitp.reporting_period FROM %I', institution);

    FOR i IN 1 .. array_length(own, 1) LOOP
        EXECUTE format('CREATE POLICY institution_reads ON snitp.%I FOR SELECT TO %I USING (%s)',
            own[i][1], institution, own[i][2]);
        EXECUTE format('CREATE POLICY institution_writes ON snitp.%I FOR INSERT TO %I WITH CHECK (%s)',
            own[i][1], institution,
            own[i][2] || CASE WHEN own[i][1] = 'submission_event' THEN ' AND state = ''SENT''' ELSE '' END);
    END LOOP;
    EXECUTE format('CREATE POLICY institution_reads ON snitp.reporting_period FOR SELECT TO %I USING (true)', institution);
    EXECUTE format('CREATE POLICY institution_reads ON snitp.document_version FOR SELECT TO %I
        USING (institution IS NULL OR institution = snitp.institution())', institution);
    EXECUTE format('CREATE POLICY institution_writes ON snitp.document_version FOR INSERT TO %I
        WITH CHECK (kind = ''ActionStatusReport'' AND institution = snitp.institution())', institution);
END;
$$;
