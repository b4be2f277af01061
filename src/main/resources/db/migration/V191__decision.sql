-- The end of each project's book of decisions. Whoever writes in the book holds this row.
create table decision_head (
    project_id uuid primary key constraint fk_decision_head_project_id references project (id),
    position   integer not null check (position >= 0),
    decisions  integer not null check (decisions >= 0),
    hash       text not null check (hash ~ '^[0-9a-f]{64}$')
);

create table decision_entry (
    project_id      uuid not null constraint fk_decision_entry_project_id references project (id),
    position        integer not null check (position > 0),
    decision_id     uuid not null,
    decision_number integer not null check (decision_number > 0),
    kind            text not null check (kind in
        ('OPENED', 'VOTE', 'MINUTES', 'NOT_CONFIRMED', 'CLOSED', 'ABANDONED', 'CONDITION_FULFILLED')),
    subject_id      uuid,
    content         text not null,
    recorded_by     uuid not null constraint fk_decision_entry_recorded_by references account (id),
    recorded_at     timestamptz not null,
    previous_hash   text not null,
    hash            text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (project_id, position),
    constraint uq_decision_entry_hash unique (project_id, hash),
    constraint ck_decision_entry_subject check
        ((kind in ('VOTE', 'CONDITION_FULFILLED')) = (subject_id is not null))
);
create unique index uq_decision_entry_opened on decision_entry (decision_id) where kind = 'OPENED';
create unique index uq_decision_entry_number on decision_entry (project_id, decision_number) where kind = 'OPENED';
create unique index uq_decision_entry_ended on decision_entry (decision_id) where kind in ('CLOSED', 'ABANDONED');
create unique index uq_decision_entry_subject on decision_entry (decision_id, kind, subject_id)
    where subject_id is not null;
create index ix_decision_entry_recorded_by on decision_entry (recorded_by);

create trigger keep_as_written before update or delete on decision_entry
    for each row execute function keep_as_written();

-- A line is tied to the one before it, belongs to a decision that is opened, and comes before the decision's end.
create function follow_in_decision_book() returns trigger language plpgsql as $$
begin
    if new.previous_hash <> coalesce(
        (select hash from decision_entry where project_id = new.project_id and position = new.position - 1),
        repeat('0', 64)) or (new.position > 1) <> exists (
        select from decision_entry where project_id = new.project_id and position = new.position - 1) then
        raise exception 'Line % does not follow the last line of the book.', new.position;
    end if;
    if new.kind <> 'OPENED' and not exists (select from decision_entry
        where project_id = new.project_id and decision_id = new.decision_id and kind = 'OPENED') then
        raise exception 'The decision has not been opened.';
    end if;
    if new.kind = 'OPENED' and exists (select from decision_entry o where o.project_id = new.project_id
        and o.kind = 'OPENED' and not exists (select from decision_entry e
            where e.decision_id = o.decision_id and e.kind in ('CLOSED', 'ABANDONED'))) then
        raise exception 'Another decision of the project is open.';
    end if;
    if new.kind in ('VOTE', 'MINUTES', 'NOT_CONFIRMED') and exists (select from decision_entry
        where decision_id = new.decision_id and kind in ('CLOSED', 'ABANDONED')) then
        raise exception 'The decision is settled.';
    end if;
    return new;
end
$$;
create trigger follow_in_decision_book before insert on decision_entry
    for each row execute function follow_in_decision_book();

create function keep_decision_head() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.project_id <> old.project_id or new.position not in (old.position, old.position + 1)
        or (new.position = old.position and new is distinct from old) then
        raise exception 'The book of decisions only grows, line by line.';
    end if;
    return new;
end
$$;
create trigger keep_decision_head before update or delete on decision_head
    for each row execute function keep_decision_head();
