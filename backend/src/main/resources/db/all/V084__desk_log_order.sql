-- The desk's log as team leaders read it: the newest first, whatever the claim.
CREATE INDEX desk_log_id_ix ON desk_log (id);
