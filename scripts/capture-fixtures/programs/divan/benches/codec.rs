use divan::counter::{BytesCount, ItemsCount};
use divan::{black_box, Bencher};
use std::collections::{BTreeSet, HashSet};

// With `--cfg with_memory`, divan prints allocations too.
#[cfg(with_memory)]
#[global_allocator]
static ALLOC: divan::AllocProfiler = divan::AllocProfiler::system();

fn main() {
    divan::main();
}

#[divan::bench]
fn add() -> i32 {
    black_box(1) + black_box(2)
}

#[divan::bench(name = "größe: a | b, \"quoted\"")]
fn odd_name() -> i32 {
    black_box(3) * black_box(4)
}

#[divan::bench(args = [1, 5, 12])]
fn fibonacci(n: u64) -> u64 {
    sample::fibonacci(n)
}

#[divan::bench(args = [64, 4096], sample_count = 20)]
fn copy(bencher: Bencher, length: usize) {
    let from = vec![7u8; length];
    bencher.counter(BytesCount::new(length)).bench(|| black_box(from.clone()));
}

#[divan::bench(ignore)]
fn left_out() {}

#[divan::bench(threads = [1, 2])]
fn threaded() -> u64 {
    sample::fibonacci(black_box(5))
}

mod collect {
    use super::*;

    #[divan::bench(types = [BTreeSet<u64>, HashSet<u64>], args = [16, 256])]
    fn numbers<T: FromIterator<u64>>(bencher: Bencher, n: u64) {
        bencher.counter(ItemsCount::new(n)).bench(|| (0..black_box(n)).collect::<T>());
    }
}

#[divan::bench]
fn broken() {
    if std::env::var_os("FAIL").is_some() {
        panic!("no device");
    }
}
