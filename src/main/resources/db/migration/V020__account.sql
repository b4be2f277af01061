create table municipality (
    id       uuid primary key,
    name     text not null collate "swedish",
    scb_code char(4) unique check (scb_code ~ '^[0-9]{4}$'),
    example  boolean not null default false,
    constraint uq_municipality_name unique (name)
);

create table account (
    id                    uuid primary key,
    municipality_id       uuid not null references municipality (id),
    login                 text not null check (login = lower(login) and length(login) between 3 and 200),
    display_name          text not null collate "swedish" check (length(display_name) between 2 and 200),
    organisation          text not null,
    password_hash         text not null,
    opens_projects        boolean not null default false,
    coordinator           boolean not null default false,
    process_administrator boolean not null default false,
    active                boolean not null default true,
    created_at            timestamptz not null,
    constraint uq_account_login unique (login)
);
create index ix_account_municipality on account (municipality_id);

create table setup_invitation (
    id         uuid primary key,
    token_hash text not null unique,
    expires_at timestamptz not null,
    used_at    timestamptz
);
