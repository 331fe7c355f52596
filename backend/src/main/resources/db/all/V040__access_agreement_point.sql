-- Who holds a metering point: asked for a thousand points at a time when one outage hits them.
CREATE INDEX agreement_point_ix ON agreement (metering_point);
