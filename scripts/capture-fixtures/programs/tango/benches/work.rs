use std::hint::black_box;
use tango_bench::{benchmark_fn, tango_benchmarks, tango_main, IntoBenchmarks};

fn work() -> impl IntoBenchmarks {
    let depth = if cfg!(slower) { 12 } else { 11 };
    [
        benchmark_fn("fibonacci/12", move |b| b.iter(move || sample::fibonacci(black_box(depth)))),
        benchmark_fn("größe: a | b, a name longer than the column of names is", |b| {
            b.iter(|| sample::fibonacci(black_box(5)))
        }),
        benchmark_fn("sum", |b| b.iter(|| (0..black_box(1000u64)).sum::<u64>())),
    ]
}

tango_benchmarks!(work());
tango_main!();
