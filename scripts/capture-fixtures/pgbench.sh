#!/usr/bin/env bash
# Captures the fixtures of the parser pgbench. Needs PostgreSQL's initdb, pg_ctl and pgbench on the PATH; as root it starts
# the server as the user nobody, on a socket in a temporary folder.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root="$here/../../__tests__/fixtures/pgbench"
mkdir -p "$root"
data=$(mktemp -d /tmp/pgXXXXXX)
as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$data" "$@"; else "$@"; fi; }
[ "$(id -u)" != 0 ] || chown 65534:65534 "$data"
as initdb -D "$data/db" -U bench --no-sync --locale=C -E UTF8 >/dev/null
stop() { as pg_ctl -D "$data/db" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$data"; }
trap stop EXIT
as pg_ctl -D "$data/db" -w -o "-k $data -h '' -c fsync=off" -l "$data/server.log" start >/dev/null
bench() { (cd "$data" && PGHOST="$data" PGUSER=bench pgbench "$@" postgres 2>&1) || true; }

bench -i -q -s 1 >/dev/null
cat >"$data/größe lesen.sql" <<'SQL'
\set id random(1, 100000)
select abalance from pgbench_accounts where aid = :id;
SQL
cat >"$data/deadlock.sql" <<'SQL'
\set first random(1, 2)
begin isolation level serializable;
update pgbench_branches set bbalance = bbalance + 1 where bid = 1;
update pgbench_tellers set tbalance = tbalance + 1 where tid = :first;
end;
SQL
bench -c 2 -j 2 -T 2 >"$root/tpcb.txt"
bench -c 8 -j 2 -T 2 -S -P 1 >"$root/select-progress.txt"
bench -c 4 -t 200 -r --max-tries=3 -f "größe lesen.sql@3" -f deadlock.sql@1 >"$root/scripts.txt"
bench -c 2 -T 2 -R 100 -L 5 -N >"$root/rate-limited.txt"
bench -c 1 -t 10 -f missing.sql >"$root/failed.txt"
echo 'select nothing from nowhere;' >"$data/broken.sql"
bench -c 1 -t 10 -f broken.sql >"$root/aborted.txt"
head -8 "$root/tpcb.txt" >"$root/cut.txt"
