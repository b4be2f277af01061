do $$
begin
  if current_setting('server_version_num')::int < 140000 then
    raise exception 'PostgreSQL % is too old.', current_setting('server_version') using errcode = 'feature_not_supported';
  end if;
end
$$;
