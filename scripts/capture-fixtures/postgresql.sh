#!/usr/bin/env bash
# Captures the fixtures of the parsers postgresql-explain, postgresql-explain-text and postgresql-log. Needs PostgreSQL's
# initdb, pg_ctl and psql on the PATH; as root it starts the server as the user nobody, on a socket in a temporary folder.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root="$here/../../__tests__/fixtures"
mkdir -p "$root"/postgresql-explain/refused "$root"/postgresql-explain-text/refused "$root"/postgresql-log
data=$(mktemp -d /tmp/pgXXXXXX)
as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$data" "$@"; else "$@"; fi; }
[ "$(id -u)" != 0 ] || chown 65534:65534 "$data"
as initdb -D "$data/db" -U bench --no-sync --locale=C -E UTF8 >/dev/null
stop() { as pg_ctl -D "$data/db" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$data"; }
trap stop EXIT
as pg_ctl -D "$data/db" -w -o "-k $data -h '' -c fsync=off -c track_io_timing=on" -l "$data/server.log" start >/dev/null
sql() { psql -X -q -h "$data" -U bench -d postgres "$@"; }

sql <<'SQL'
create table customer (id int primary key, name text not null);
create table "order größe" (id int primary key, customer_id int not null, total numeric not null);
insert into customer select i, 'name ' || i from generate_series(1, 500) i;
insert into "order größe" select i, i % 500 + 1, i from generate_series(1, 20000) i;
analyze;
SQL
join='select c.name, sum(o.total) from customer c join "order größe" o on o.customer_id = c.id where o.total > 100 and o.id % 7 = 0 group by c.name order by 2 desc limit 10'
options='analyze, buffers, settings'
sql -At -c "explain ($options, format json) $join" >"$root/postgresql-explain/join.json"
sql -At -c "explain ($options, wal, format json) update customer set name = name || 'x' where id <= 100" >"$root/postgresql-explain/update.json"
sql -At -c "explain (format json) $join" >"$root/postgresql-explain/refused/not-analysed.json"
sql -c "explain ($options) $join" >"$root/postgresql-explain-text/join.txt"
for _ in 1 2 3; do sql -At -c "explain ($options) select * from customer where id = 42"; done >"$root/postgresql-explain-text/repeated.txt"
sql -At -c "explain ($options, wal) update customer set name = name || 'x' where id <= 100" >"$root/postgresql-explain-text/update.txt"
sql -c "explain (analyze, timing off) select * from customer where id > 100000" >"$root/postgresql-explain-text/no-timing.txt"
head -5 "$root/postgresql-explain-text/join.txt" >"$root/postgresql-explain-text/refused/cut.txt"

# Two "requests", each a session: one loads the orders of ten customers one by one (N+1), one asks once.
: >"$data/server.log"
sql -c 'alter system set log_min_duration_statement = 0' -c 'select pg_reload_conf()' >/dev/null
sleep 1
{
  echo 'select id, name from customer order by id limit 10;'
  for id in $(seq 1 10); do echo "select * from \"order größe\" where customer_id = $id and total > 10.5;"; done
} | sql >/dev/null
sql >/dev/null <<'SQL'
select c.id, o.id from customer c join "order größe" o on o.customer_id = c.id where c.id in (1, 2, 3, 4);
select name
  from customer
 where name = 'it''s ::error:: 5' -- a comment
    or id in (7, 8);
select pg_sleep(0.15);
prepare by_id(int) as select name from customer where id = $1;
execute by_id(5);
execute by_id(6);
SQL
sql -c 'select nothing from nowhere' >/dev/null 2>&1 || true
cp "$data/server.log" "$root/postgresql-log/sessions.txt"

: >"$data/server.log"
sql -c "alter system set log_line_prefix = '%t:%r:%u@%d:[%p]:%a '" -c 'select pg_reload_conf()' >/dev/null
sleep 1
{
  for request in a b; do
    echo "select name from customer where id = 1 /*request_id='$request',route='%2Forders'*/;"
    for id in 2 3 4; do echo "select total from \"order größe\" where id = $id /*request_id='$request',route='%2Forders'*/;"; done
  done
} | sql >/dev/null
cp "$data/server.log" "$root/postgresql-log/comments.txt"

version=$(postgres --version | sed 's/ (Debian.*//')
printf '# postgresql-explain\n\nCaptured by `scripts/capture-fixtures/postgresql.sh` with %s: `psql -At` and `EXPLAIN (ANALYZE, BUFFERS, SETTINGS, FORMAT JSON)` of a join and of an update; refused/not-analysed.json without ANALYZE.\n' "$version" >"$root/postgresql-explain/SOURCE.md"
printf '# postgresql-explain-text\n\nCaptured by `scripts/capture-fixtures/postgresql.sh` with %s.\n\n| File | Command |\n|---|---|\n| join.txt | `psql -c "EXPLAIN (ANALYZE, BUFFERS, SETTINGS) ..."` |\n| repeated.txt | the same plan three times, `psql -At` |\n| update.txt | an update, with WAL |\n| no-timing.txt | `EXPLAIN (ANALYZE, TIMING OFF)` |\n| refused/cut.txt | the beginning of join.txt |\n' "$version" >"$root/postgresql-explain-text/SOURCE.md"
printf '# postgresql-log\n\nCaptured by `scripts/capture-fixtures/postgresql.sh` with %s and `log_min_duration_statement = 0`.\n\n| File | What |\n|---|---|\n| sessions.txt | sessions of psql: one query a row (N+1), a join, statements over several lines, a slow one, prepared ones, an error |\n| comments.txt | two requests of one connection, told apart by sqlcommenter comments; another `log_line_prefix` |\n' "$version" >"$root/postgresql-log/SOURCE.md"
