-- What a judge photographed, one photo a report. Made anew from the file that was sent: no place, no serial number is in it.
-- No foreign key: while a rehearsal is hidden its reports stand elsewhere, and their photos wait for them here.
create table infringement_photo (
    race_id         uuid        not null,
    infringement_id uuid        not null,
    width           int         not null check (width between 1 and 1600),
    height          int         not null check (height between 1 and 1600),
    jpeg            bytea       not null check (length(jpeg) <= 2000000 and substring(jpeg from 1 for 3) = '\xffd8ff'),
    sent_at         timestamptz not null,
    sent_by         uuid        not null,
    primary key (race_id, infringement_id)
);
