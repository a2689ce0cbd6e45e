use criterion::{criterion_group, criterion_main, BenchmarkId, Criterion, Throughput};
use std::hint::black_box;
use std::time::Duration;

fn benches(c: &mut Criterion) {
    c.bench_function("sum small", |b| b.iter(|| sample::sum(black_box(64))));
    c.bench_function("größe/µ | @user, a name longer than its column", |b| {
        b.iter(|| sample::sum(black_box(128)))
    });
    let mut group = c.benchmark_group("codec");
    for size in [64u64, 4096] {
        group.throughput(Throughput::Bytes(size));
        group.bench_with_input(BenchmarkId::new("decode", size), &size, |b, n| b.iter(|| sample::sum(*n)));
    }
    group.throughput(Throughput::Elements(10));
    group.bench_function("elements", |b| b.iter(|| sample::sum(black_box(10))));
    group.finish();
}

fn quick() -> Criterion {
    Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(50))
        .measurement_time(Duration::from_millis(100))
        .nresamples(1000)
}

criterion_group! { name = work; config = quick(); targets = benches }
criterion_main!(work);
