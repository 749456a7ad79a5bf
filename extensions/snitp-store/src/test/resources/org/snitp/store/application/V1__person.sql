CREATE TABLE person (name text NOT NULL);
