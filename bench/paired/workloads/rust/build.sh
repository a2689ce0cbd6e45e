rustc -O -o bench bench.rs
