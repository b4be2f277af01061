-- Mails on their way out. What is to be said stands here from the moment that its cause is recorded.
create table outgoing_mail (
    id              uuid primary key,
    idempotency_key text not null constraint uq_outgoing_mail_idempotency_key unique,
    message_id      text not null constraint uq_outgoing_mail_message_id unique,
    municipality_id uuid not null constraint fk_outgoing_mail_municipality_id references municipality (id),
    kind            text not null check (kind in ('TASKS', 'MEETING')),
    recipient       text not null check (recipient ~ '^[^@\s]+@[^@\s]+\.[^@\s.]+$'),
    subject         text not null check (subject <> '' and subject !~ '[\r\n]'),
    body            text not null check (body <> ''),
    calendar        text,
    calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
    status          text not null check (status in ('WAITING', 'SENT', 'SHOWN', 'EXPIRED', 'DEAD')),
    attempts        integer not null check (attempts >= 0),
    next_attempt_at timestamptz not null,
    expires_at      timestamptz not null,
    queued_at       timestamptz not null,
    settled_at      timestamptz,
    last_error      text,
    constraint ck_outgoing_mail_calendar check ((calendar is null) = (calendar_method is null)),
    constraint ck_outgoing_mail_settled check ((status = 'WAITING') = (settled_at is null))
);
create index ix_outgoing_mail_next_attempt_at on outgoing_mail (next_attempt_at) where status = 'WAITING';
create index ix_outgoing_mail_municipality_id on outgoing_mail (municipality_id, queued_at);

create function keep_mail_as_written() returns trigger language plpgsql as $$
begin
    if (new.idempotency_key, new.message_id, new.recipient, new.subject, new.body, new.calendar, new.calendar_method)
        is distinct from
       (old.idempotency_key, old.message_id, old.recipient, old.subject, old.body, old.calendar, old.calendar_method) then
        raise exception 'What a mail says is kept as it was written.';
    end if;
    return new;
end
$$;
create trigger keep_mail_as_written before update on outgoing_mail
    for each row execute function keep_mail_as_written();

-- The day on which a person's tasks were last gone through: once a day, whatever node does it.
create table notice_round (
    account_id uuid primary key constraint fk_notice_round_account_id references account (id),
    day        date not null
);

-- What a person has been told about a task that waits for him or her.
create table told_task (
    account_id uuid not null constraint fk_told_task_account_id references account (id),
    task_id    text not null,
    soon_for   date,
    late_for   date,
    primary key (account_id, task_id)
);
