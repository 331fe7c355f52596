-- How many promises of a kind were made lately, and what became of them: counted along an index alone.
CREATE INDEX promise_made_ix ON promise (made_at, kind, state);
