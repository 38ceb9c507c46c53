-- The epochs that began with another recovery secret: the sheet of before opens what lies under an earlier one.
CREATE TABLE frontdesk.recovery_epoch (
    epoch INTEGER PRIMARY KEY CHECK (epoch > 1)
) STRICT;
