-- How a group decides, and members who are known again when the group changes.
alter table steering_group
    add column quorum text not null default 'MORE_THAN_HALF'
        check (quorum in ('MORE_THAN_HALF', 'TWO_THIRDS', 'EVERYBODY')),
    add column majority text not null default 'MORE_THAN_HALF'
        check (majority in ('MORE_THAN_HALF', 'TWO_THIRDS', 'EVERYBODY'));

alter table steering_group_member
    add column member_id uuid,
    add column deputy_for text check (length(deputy_for) between 1 and 200),
    add column joined_on date,
    add column left_on date,
    add constraint ck_steering_group_member_deputy check (deputy_for is null or role = 'DEPUTY'),
    add constraint ck_steering_group_member_days check (left_on >= joined_on);

-- The same id as a member gets who is written in anew: a name-based UUID of project, name and actor.
update steering_group_member m set
    joined_on = (h.recorded_at at time zone 'Europe/Stockholm')::date,
    member_id = encode(set_byte(set_byte(h.digest, 6, (get_byte(h.digest, 6) & 15) | 48),
        8, (get_byte(h.digest, 8) & 63) | 128), 'hex')::uuid
from (
    select r.group_id, r.position, g.recorded_at,
        decode(md5(g.project_id || '/' || r.name || '/' || r.actor_id), 'hex') as digest
    from steering_group_member r join steering_group g on g.id = r.group_id
) h
where h.group_id = m.group_id and h.position = m.position;

alter table steering_group_member alter column member_id set not null;
create unique index uq_steering_group_member_member on steering_group_member (group_id, member_id);
drop index uq_steering_group_member_chair;
create unique index uq_steering_group_member_chair on steering_group_member (group_id)
    where role = 'CHAIR' and left_on is null;
create unique index uq_steering_group_member_vice_chair on steering_group_member (group_id)
    where role = 'VICE_CHAIR' and left_on is null;
