#!/usr/bin/env bash
# Captures what the examples of docs/profiling.md read, into docs/examples/profiling: both versions of each program there, by real
# tools. Needs Python 3.9 or later with venv, Node 20 or later with npm, gcc, perf with permission to record, GNU time, curl, wrk,
# hey and k6 (else Go builds them), PostgreSQL's initdb, pg_ctl and psql. Takes about six minutes.
# Usage: profiling-guide.sh [PART...], parts as below; default: all.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
examples=$(cd "$here/../../docs/examples/profiling" && pwd)
fixtures="$here/../../__tests__/fixtures"
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$work"' EXIT
cp -r "$examples/." "$work"
cd "$work"
parts=" ${*:-rounds cpu memory queries requests load patterns bottlenecks} "
wants() { [[ "$parts" == *" $1 "* ]]; }
if wants cpu || wants memory || wants queries || wants patterns; then
  # TOOLS names a virtual environment that has them already.
  if [ -n "${TOOLS:-}" ]; then ln -s "$TOOLS" tools; else python3 -m venv tools; fi
  tools/bin/pip -q install py-spy==0.4.3 line_profiler==4.2.0 memory_profiler==0.61.0 sqlalchemy==2.0.36 locust==2.47.0
fi
library=$(python3 -c 'import os; print(os.path.dirname(os.__file__))')
neutral() { sed -E -e "s#$work/(main|branch)#/home/user/orders#g; s#$work#/home/user/profiling#g" -e "s#$library#/usr/lib/python3#g"; }

# Real-time priority, where it is allowed: a busy machine would spread the rounds.
first="chrt --rr 1"
$first true 2>/dev/null || first=
if wants rounds; then
  # Rounds of the two sides in turn, so that a slower minute of the machine meets both.
  for round in 1 2 3 4 5; do
    for side in main branch; do
      $first python3 -m cProfile -o "$examples/$side/round-$round.pstats" "$side/orders.py" >/dev/null
    done
  done
  export PYTHONDONTWRITEBYTECODE=1
  for round in 1 2 3 4 5 6 7; do
    for side in main branch; do
      (cd "$side" && $first python3 -m timeit -v -n 1 -r 5 -s 'import orders' 'orders.main()' | sed '/^[0-9]*$/d' >"$examples/$side/bench-$round.txt")
    done
  done
  for side in main branch; do
    (cd "$side" && $first /usr/bin/time -v -o "$examples/$side/orders.time.txt" python3 orders.py >/dev/null)
  done
  for side in main branch; do
    join=$([ $side = main ] && echo "'-'.join(map(str, range(100)))" || echo "'-'.join(str(i) for i in range(100))")
    for round in 1 2 3 4 5 6 7; do $first python3 -m timeit -v -r 3 -n 2000 "$join" >"$examples/$side/timeit-$round.txt"; done
  done
fi

if wants cpu; then
  for side in main branch; do
    cd "$work/$side"
    python3 -m cProfile -s tottime orders.py | tail -n +2 | neutral >"$examples/$side/orders.cprofile.txt"
    # -S: without what this machine's Python imports at its start.
    $first "$work/tools/bin/py-spy" record -r 200 -f raw -o out -- python3 -S orders.py >/dev/null 2>&1
    neutral <out >"$examples/$side/orders.py-spy.txt"
    "$work/tools/bin/kernprof" -l -p orders.py -o out.lprof orders.py >/dev/null
    "$work/tools/bin/python" -m line_profiler out.lprof | neutral >"$examples/$side/orders.lines.txt"
    $first node --cpu-prof --cpu-prof-name=out.cpuprofile --no-turbo-inlining orders.mjs >/dev/null
    neutral <out.cpuprofile >"$examples/$side/orders.cpuprofile"
    $first node --prof --no-turbo-inlining orders.mjs >/dev/null
    node --prof-process isolate*.log 2>/dev/null | neutral >"$examples/$side/orders.node-prof.txt"
    gcc -O1 -g -fno-omit-frame-pointer -fno-optimize-sibling-calls -o orders orders.c
    $first perf record -q -e cpu-clock:u -g -F 99 -o perf.data ./orders >/dev/null
    perf script -i perf.data 2>/dev/null | neutral >"$examples/$side/orders.perf.txt"
    # What stackcollapse-perf.pl does, in a few lines: the command, then frames from the outermost on.
    awk '
      /^[^ \t]/ { comm = $1; n = 0; next }
      NF == 0 { if (comm != "") { line = comm; for (i = n; i > 0; i--) line = line ";" frame[i]; count[line]++ } comm = ""; next }
      { name = $2; sub(/\+0x[0-9a-f]+$/, "", name); frame[++n] = name }
      END { for (line in count) print line, count[line] }' "$examples/$side/orders.perf.txt" |
      sort >"$examples/$side/orders.collapsed.txt"
    perf stat -o "$examples/$side/orders.perf-stat.txt" ./orders >/dev/null
  done
  cd "$work"
  npm install --silent --no-save --prefix node-tools 0x@6.0.0 >/dev/null
  for side in main branch; do
    node node-tools/node_modules/0x/cmd.js --write-ticks --output-dir "$side.0x" -- node --no-turbo-inlining "$side/orders.mjs" >/dev/null 2>&1
    # 0x repeats the whole source table in every frame: of every sixteenth tick, what is read.
    node -e '
      const ticks = JSON.parse(require("fs").readFileSync(0, "utf8")).filter((_, index) => index % 16 === 0)
      const frame = ({ name, type, kind }) => ({ name, type, ...(kind === undefined ? {} : { kind }) })
      process.stdout.write(JSON.stringify(ticks.map((tick) => tick.map(frame))))
    ' <"$side.0x/ticks.json" | neutral >"$examples/$side/orders.0x.json"
  done
fi

if wants memory; then
  for side in main branch; do
    cd "$work/$side"
    "$work/tools/bin/mprof" run --interval 0.1 --output out.dat python3 serve.py 1200 >/dev/null 2>&1
    sed 's#^CMDLINE .*#CMDLINE python3 serve.py 1200#' out.dat >"$examples/$side/serve.mprof.dat"
    python3 ../traced.py serve.py 300 | neutral >"$examples/$side/serve.tracemalloc.txt"
    "$work/tools/bin/python" load.py | neutral >"$examples/$side/load.memory.txt"
  done
  cd "$work"
fi

if wants queries; then
  for side in main branch; do tools/bin/python "$side/page.py" >"$examples/$side/page.sqlalchemy.txt"; done
  data=$(mktemp -d /tmp/pgXXXXXX)
  as() (cd /; if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$data" "$@"; else "$@"; fi)
  [ "$(id -u)" != 0 ] || chown 65534:65534 "$data"
  as initdb -D "$data/db" -U bench --no-sync --locale=C -E UTF8 >/dev/null
  as pg_ctl -D "$data/db" -w -o "-k $data -h '' -c fsync=off -c track_io_timing=on -c max_parallel_workers_per_gather=0" \
    -l "$data/server.log" start >/dev/null
  sql() { psql -X -q -h "$data" -U bench -d postgres "$@"; }
  sql <<'SQL'
create table customer (id int primary key, name text not null);
create table orders (id int primary key, customer_id int not null, amount numeric not null);
insert into customer select i, 'customer ' || i from generate_series(1, 1000) i;
insert into orders select i, i % 1000 + 1, i % 1000 from generate_series(1, 200000) i;
create index orders_customer on orders (customer_id);
analyze;
SQL
  # The branch lost the index, and asks for the orders of each customer by itself.
  for side in main branch; do
    [ $side = main ] || sql -c 'drop index orders_customer'
    for _ in 1 2 3 4 5 6 7; do
      sql -At -c 'explain (analyze, buffers, format json) select sum(amount) from orders where customer_id = 42' >plan.json
    done
    cp plan.json "$examples/$side/orders.plan.json"
    : >"$data/server.log"
    sql -c 'alter system set log_min_duration_statement = 0' -c 'select pg_reload_conf()' >/dev/null
    sleep 1
    : >"$data/server.log"
    if [ $side = main ]; then
      echo 'select c.id, sum(o.amount) from customer c join orders o on o.customer_id = c.id where c.id <= 10 group by c.id;'
    else
      echo 'select id from customer order by id limit 10;'
      for id in $(seq 1 10); do echo "select sum(amount) from orders where customer_id = $id;"; done
    fi | sql >/dev/null
    sed "s#$data#/tmp#g" "$data/server.log" >"$examples/$side/page.postgresql.txt"
    sql -c 'alter system reset log_min_duration_statement' -c 'select pg_reload_conf()' >/dev/null
    sleep 1
  done
  as pg_ctl -D "$data/db" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$data"
fi

declare -A port=([main]=18401 [branch]=18402)
servers=()
start() { for side in main branch; do
  $first node "$side/server.mjs" "${port[$side]}" &
  servers+=($!)
done; sleep 1; }
stop() { kill "${servers[@]}"; wait "${servers[@]}" 2>/dev/null || true; servers=(); }
url() { echo "http://127.0.0.1:${port[$1]}/"; }
# Both sides are the same service to whoever compares them.
service() { sed -E 's#(127\.0\.0\.1|localhost):1840[12]#127.0.0.1:8080#g'; }

if wants requests; then
  start
  for side in main branch; do
    for _ in 1 2 3 4 5 6 7; do $first curl -s -o /dev/null -w @"$examples/curl-format.txt" "$(url $side)"; done |
      service >"$examples/$side/curl.txt"
  done
  stop
fi

if wants load; then
  command -v hey >/dev/null || { GOBIN="$work/bin" go install github.com/rakyll/hey@v0.1.4 && PATH="$work/bin:$PATH"; }
  command -v k6 >/dev/null || { GOBIN="$work/bin" go install go.k6.io/k6@v1.8.1 && PATH="$work/bin:$PATH"; }
  for round in 1 2 3 4 5 6 7; do
    start
    # One user: what a request takes where nothing else waits.
    for side in main branch; do hey -n 100 -c 1 "$(url $side)" | service >"$examples/$side/hey-$round.txt"; done
    stop
  done
  start
  for side in main branch; do
    wrk --latency -t1 -c10 -d2s "$(url $side)" | service >"$examples/$side/wrk.txt"
    HOME="$work" k6 run -q -e URL="$(url $side)" --summary-export k6.json load.js >/dev/null 2>&1 || true
    service <k6.json >"$examples/$side/k6.json"
  done
  stop
fi

if wants patterns; then
  locust() { tools/bin/locust -f load.py --headless --csv "$1-$2" --csv-full-history -H "$(url $2)" "${@:3}" >/dev/null 2>&1 || true; }
  loads=()
  for kind in ramp soak spike; do
    start
    for side in main branch; do
      case $kind in
        ramp) locust ramp $side -u 60 -r 2 -t 32s Customer & ;;
        soak) locust soak $side -u 4 -r 4 -t 40s Patient & ;;
        spike) SHAPE=spike locust spike $side Customer & ;;
      esac
      loads+=($!)
    done
    wait "${loads[@]}"
    loads=()
    stop
    for side in main branch; do
      cp "$kind-${side}_stats_history.csv" "$examples/$side/${kind}_stats_history.csv"
    done
  done
fi

if wants bottlenecks; then
  mkdir -p "$examples/bottlenecks"
  cp "$fixtures"/bottlenecks/{go-lock.pb.gz,go-lock.time.txt,node-allocate.cpuprofile,node-allocate.time.txt,node-sync.cpuprofile,node-sync.time.txt} \
    "$fixtures"/bottlenecks/{python-sleep.pstats,python-sleep.time.txt,go-spin.pb.gz,go-spin.time.txt,python-spike.mprof.dat} "$examples/bottlenecks"
fi
