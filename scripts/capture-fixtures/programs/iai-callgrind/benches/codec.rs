use iai_callgrind::{library_benchmark, library_benchmark_group, main};
use std::hint::black_box;

#[library_benchmark]
#[bench::small(5)]
#[bench::large(15)]
fn fibonacci(n: u64) -> u64 {
    black_box(sample::fibonacci(black_box(n)))
}

#[library_benchmark]
#[bench::two_lines("größe | a\nsecond line: Instructions: 3")]
#[bench::odd("/tmp/a b `c` @user")]
fn length(text: &str) -> usize {
    black_box(black_box(text).to_uppercase().len())
}

#[library_benchmark]
fn plain() -> Vec<u8> {
    // The runner clears the environment, so a file says that this run shall fail.
    if std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fail")).exists() {
        panic!("no device");
    }
    black_box(vec![1u8; black_box(4096)])
}

library_benchmark_group!(name = codec; benchmarks = fibonacci, length, plain);
main!(library_benchmark_groups = codec);
